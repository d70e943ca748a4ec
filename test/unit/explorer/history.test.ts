import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { done, type History, historyOf, redone, settledIn, undone } from '../../../web/explorer/state/history.ts';
import { emptyView, type View, viewAfter } from '../../../web/explorer/state/view.ts';
import { action, places } from './views.ts';

const undoneAll = (history: History): History => (history.past.length === 0 ? history : undoneAll(undone(history)));
const redoneAll = (history: History): History => (history.future.length === 0 ? history : redoneAll(redone(history)));

describe('undo and redo', () => {
  it('1,000 random actions undone give the first view, redone the last', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1000, maxLength: 1000 }), (actions) => {
        const last = actions.reduce(done, historyOf(emptyView));
        expect(last.past.length).toBeGreaterThan(500);
        const first = undoneAll(last);
        expect(first.present).toBe(emptyView);
        expect(redoneAll(first).present).toBe(last.present);
      }),
      { numRuns: 10 },
    );
  });

  it('each step back is the view before, whatever the layout settled in between', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, places), { maxLength: 60 }), (steps) => {
        let history = historyOf(emptyView);
        const seen: View[] = [];
        for (const [one, found] of steps) {
          history = settledIn(done(history, one), found);
          seen.push(history.present);
        }
        const distinct = seen.filter((view, i) => view !== seen[i - 1]);
        while (history.past.length > 0) {
          expect(distinct).toContain(history.present);
          history = undone(history);
        }
        expect(redoneAll(history).present).toBe(seen.at(-1) ?? emptyView);
      }),
    );
  });

  it('an action after an undo forgets what was undone; one that changes nothing is no step', () => {
    const asked = done(historyOf(emptyView), { type: 'ask', blanks: { who: 'organisation/iom' } });
    const back = undone(asked);
    expect(done(back, { type: 'collapse', of: 'organisation/iom' })).toBe(back);
    expect(done(back, { type: 'switch hubs' }).future).toEqual([]);
  });

  it('undoing nothing and redoing nothing change nothing', () => {
    const history = historyOf(emptyView);
    expect(undone(history)).toEqual(history);
    expect(redone(history)).toEqual(history);
  });
});

describe('what an action does', () => {
  const iom = viewAfter(emptyView, { type: 'ask', blanks: { who: 'organisation/iom' } });

  it('another who is another picture, selected; another period filters the same one', () => {
    const placed = viewAfter(viewAfter(iom, { type: 'expand', of: 'organisation/guam' }), {
      type: 'move',
      places: { 'organisation/iom': { x: 1.6, y: 2 } },
    });
    expect(iom.selection?.id).toBe('organisation/iom');
    const narrowed = viewAfter(placed, { type: 'ask', blanks: { from: '2013', to: '2013' } });
    expect(narrowed.places).toEqual({ 'organisation/iom': { x: 2, y: 2 } });
    expect(narrowed.expansions).toEqual(placed.expansions);
    const other = viewAfter(placed, { type: 'ask', blanks: { who: 'organisation/selec' } });
    expect([other.places, other.expansions, other.selection?.id]).toEqual([{}, [], 'organisation/selec']);
  });

  it('ways are read first, and an organisation left out of them can be let back in', () => {
    const found = viewAfter(iom, { type: 'find ways', from: 'organisation/iom', to: 'organisation/selec' });
    expect(found.selection).toBeNull();
    const without = viewAfter(found, { type: 'avoid', id: 'organisation/guam' });
    expect(without.ways?.avoid).toEqual(['organisation/guam']);
    expect(viewAfter(without, { type: 'allow', id: 'organisation/guam' }).ways?.avoid).toEqual([]);
    expect(viewAfter(found, { type: 'allow', id: 'organisation/guam' })).toBe(found);
  });

  it('at least one basis stays', () => {
    expect(viewAfter(iom, { type: 'ask', blanks: { basis: [] } })).toBe(iom);
    const both = viewAfter(iom, { type: 'ask', blanks: { basis: ['MET', 'STATED'] } });
    expect(both.question.basis).toEqual(['STATED', 'MET']);
  });

  it('expanding again widens, and never narrows', () => {
    const wide = viewAfter(viewAfter(iom, { type: 'expand', of: 'organisation/guam' }), {
      type: 'expand',
      of: 'organisation/guam',
      limit: 50,
    });
    expect(wide.expansions).toEqual([{ of: 'organisation/guam', limit: 50 }]);
    expect(viewAfter(wide, { type: 'expand', of: 'organisation/guam' })).toBe(wide);
  });
});

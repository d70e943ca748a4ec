import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, viewAt } from '../../../web/explorer/state/address.ts';
import { done, historyOf, settledIn } from '../../../web/explorer/state/history.ts';
import { emptyView, viewAfter } from '../../../web/explorer/state/view.ts';
import { action, places } from './views.ts';

const opened = (address: string) => {
  const { search, hash } = new URL(address, 'http://localhost');
  return viewAt(search, hash);
};

describe('the address', () => {
  it('is readable', () => {
    const asked = viewAfter(emptyView, { type: 'ask', blanks: { who: 'organisation/iom', from: '2011', to: '2013' } });
    expect(addressOf({ ...asked, selection: null })).toBe('?who=organisation/iom&during=2011/2013');
    expect(addressOf(emptyView)).toBe('');
  });

  it('gives the view that it was made from, places too once something was arranged', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, places), { maxLength: 20 }), (steps) => {
        const { present } = steps.reduce(
          (history, [one, found]) => settledIn(done(history, one), found),
          historyOf(emptyView),
        );
        const { view, problems } = opened(addressOf(present));
        expect(problems).toEqual([]);
        const kept = present.arranged && Object.keys(present.places).length > 0;
        expect(view).toEqual({ ...present, places: kept ? present.places : {}, arranged: kept });
      }),
    );
  });

  it('leaves out what it does not understand, and says so', () => {
    const { view, problems } = opened('/?who=nobody&during=2013&basis=guessed&rows=9999&on=topic/x&expand=a/b:0');
    expect(view).toEqual({ ...emptyView, question: { ...emptyView.question, on: 'topic/x' } });
    expect(problems).toHaveLength(5);
    expect(problems).toContain('“who=nobody” in the address was not understood and left out.');
  });

  it.each(['#v=2&at=organisation/iom:1,2', '#v=1&at=organisation/iom:1', '#v=1&at=', '#', ''])(
    'of a fragment that is not its own, %s, takes no places',
    (fragment) => {
      expect(opened(`/?who=organisation/iom${fragment}`).view).toMatchObject({ places: {}, arranged: false });
    },
  );
});

import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useDrawn } from '../../answers.ts';
import { ApiError } from '../../api/client.ts';
import { dateInWords } from '../../state/dates.ts';
import { periodInWords, rangeProblem, typedDate } from '../../state/period.ts';
import type { Question } from '../../state/question.ts';
import { useStore } from '../../state/store.ts';

type End = 'from' | 'to';

/** The range of the question as it can be typed; the slider of the timeline sets the same. */
export function During({ question }: { question: Question }) {
  const [typed, setTyped] = useState<Partial<Record<End, string>>>({});
  const [problem, setProblem] = useState<{ end: End; says: string } | null>(null);
  const problemId = useId();
  const first = useRef<HTMLInputElement>(null);
  const { act, announce } = useStore.getState();
  const refused = refusalOf(useDrawn().error);
  const said = problem?.says ?? refused?.says;

  const take = (end: End) => {
    if (typed[end] === undefined) return;
    const read = typedDate(typed[end]);
    const wrong = 'problem' in read ? read.problem : rangeProblem({ ...question, [end]: read.date });
    setProblem(wrong === null ? null : { end, says: wrong });
    if (wrong !== null || 'problem' in read) return;
    setTyped({});
    if (read.date === question[end]) return;
    act({ type: 'ask', blanks: { [end]: read.date } });
    announce(`During ${periodInWords({ ...question, [end]: read.date })}.`);
  };
  const leave = () => {
    setTyped({});
    setProblem(null);
  };
  // What was typed is about the question as it was.
  const [seen, setSeen] = useState(question);
  if (seen !== question) {
    setSeen(question);
    leave();
  }

  const field = (end: End, label: string, open: string) => (
    <TextField
      className="blank end"
      isInvalid={problem?.end === end || refused?.ends.includes(end) === true}
      value={typed[end] ?? question[end] ?? ''}
      onChange={(text) => setTyped((before) => ({ ...before, [end]: text }))}
      onBlur={() => take(end)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(end);
        if (event.key === 'Escape') leave();
      }}
      {...(said && { 'aria-describedby': problemId })}
    >
      <Label className="blank-label">{label}</Label>
      <span className="blank-box">
        <Input
          ref={end === 'from' ? first : null}
          placeholder={open}
          title={question[end] === null ? undefined : dateInWords(question[end])}
        />
      </span>
    </TextField>
  );
  const isOpen = question.from === null && question.to === null;
  return (
    <>
      <span className="during">
        <span className="words">during</span>
        {field('from', 'From', 'any year')}
        <span className="words">to</span>
        {field('to', 'To', 'any year')}
        {!isOpen && (
          <Button
            className="blank-button"
            aria-label="Clear During"
            onPress={() => {
              leave();
              first.current?.focus();
              act({ type: 'ask', blanks: { from: null, to: null } });
            }}
          >
            <X aria-hidden />
          </Button>
        )}
      </span>
      {said && (
        <span className="notice bad during-problem" id={problemId} role="alert">
          {said}
        </span>
      )}
    </>
  );
}

/** What the API says against the range, and against which end of it, if it is the range that it refused. */
function refusalOf(error: Error | null): { says: string; ends: End[] } | null {
  const [range, end] = (error instanceof ApiError && error.field?.split('.')) || [];
  if (range !== 'during' || !error) return null;
  return { says: error.message, ends: end === 'from' || end === 'to' ? [end] : ['from', 'to'] };
}

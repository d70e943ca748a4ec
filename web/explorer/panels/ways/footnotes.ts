import { dateInWords } from '../../state/dates.ts';
import { whoSaysIt } from '../reading/sentences.ts';
import { BASIS_WORDS } from '../words.ts';
import { type Proof, proofsOf, type Way } from './proofs.ts';

/**
 * A way as plain text with a numbered footnote a step: where it leads, then for each step its quotes and sources. The
 * words of an abstract carry no quotation marks, since nobody but the curator wrote them.
 */
export function footnotesOf({ steps }: Way): string {
  const line = steps.map(({ from, to }, i) => `${i === 0 ? from.name : ''} — ${to.name}[${i + 1}]`).join('');
  const notes = steps.map((step, i) => {
    const { from, to, link } = step;
    const said = proofsOf(step).map(cited).join(' And: ') || 'no passage is stored.';
    return `[${i + 1}] ${from.name} — ${to.name} (${BASIS_WORDS[link.basis]}): ${said}`;
  });
  return `${line}\n\n${notes.join('\n')}\n`;
}

function cited(proof: Proof): string {
  const { quote, document } = proof.passage;
  const isAbstract = document.textKind === 'ABSTRACT';
  const said = isAbstract ? `abstract in the curator’s words: ${quote}` : `“${quote}”`;
  const published = document.published ? dateInWords(document.published) : 'undated';
  const source = [document.publisher?.name, `“${document.title}”`, published, document.url].filter(Boolean).join(', ');
  return `${said} – ${whoSaysIt(proof)} Source: ${source}.`;
}

import type { Ask } from '../graph/query.ts';
import { type HeldText, heldRecords, heldTexts, idsBeginning } from '../graph/records.ts';
import type { Dossier, GivenDocument } from './dossier.ts';
import { didYouMean } from './nearest.ts';
import type { Reference } from './references.ts';
import { type OpenReferences, Refusals, RefusedError } from './refusal.ts';

/**
 * Refuses a dossier that does not fit the graph, with all that is wrong: an id that neither has, or that is of another
 * type or withdrawn; a text that would be changed under evidence that rests on it.
 * @throws RefusedError
 */
export async function refuseUnlessFits(ask: Ask, dossier: Dossier): Promise<void> {
  const refusals = new Refusals();
  const { references, register, documents } = dossier;
  const declared = [register, ...documents.map(({ records }) => records)].flat().map(({ id }) => id);
  await refuseUnknown(ask, { references, declared }, refusals);
  const held = await heldTexts(
    ask,
    dossier.documents.map(({ id }) => id),
  );
  for (const document of dossier.documents) refuseChangedText(document, held.get(document.id), refusals);
  refusals.throwIfAny();
}

/** The refusal of files that were found wrong in themselves, with what the graph has to say of them besides. */
export async function alsoUnknown(ask: Ask, refused: RefusedError): Promise<RefusedError> {
  const refusals = new Refusals();
  for (const refusal of refused.refusals) refusals.add(refusal, refusal.message);
  await refuseUnknown(ask, refused.open, refusals);
  return new RefusedError(refusals.all());
}

async function refuseUnknown(ask: Ask, { references, declared }: OpenReferences, refusals: Refusals) {
  const held = await heldRecords(ask, [...new Set(references.map(({ id }) => id))]);
  const knownByType = new Map<string, string[]>();

  const refuse = async (reference: Reference) => {
    const { id, expected } = reference;
    const record = held.get(id);
    if (!record) {
      const beginning = id.slice(0, id.indexOf('/') + 1);
      const known = knownByType.get(beginning) ?? [...declared, ...(await idsBeginning(ask, beginning))];
      knownByType.set(beginning, known);
      refusals.add(reference, `${id} is neither in these files nor in the graph.${didYouMean(id, known)}`);
    } else if (!record.labels.includes(expected)) {
      refusals.add(reference, `${id} is a ${record.labels.join(', ')} in the graph; here ${expected} is wanted.`);
    } else if (record.withdrawn) {
      refusals.add(
        reference,
        `${id} was withdrawn from the graph. Give it again in these files, or leave it out here.`,
      );
    }
  };
  for (const reference of references) await refuse(reference);
}

/**
 * Whoever reworks a text would else silently move evidence to words that it was not recorded for; so the evidence goes
 * first, in an import of its own.
 */
function refuseChangedText(document: GivenDocument, held: HeldText | undefined, refusals: Refusals): void {
  if (!held || held.sha256 === sha256Of(document)) return;
  for (const { quote, claim } of held.quotes) {
    if (document.text?.includes(quote)) continue;
    refusals.add(
      { file: document.path, line: 1, column: 1 },
      `The text of ${document.id} is not the one in the graph, and has no longer the passage “${quote}” of ${claim}. ` +
        'Put the text back; or import the file first without this evidence, and then the new text.',
    );
  }
}

const sha256Of = ({ id, records }: GivenDocument): unknown =>
  records.find((record) => record.id === id)?.properties.sha256;

import { describe, expect, it } from 'vitest';
import { idOf, typeOfId } from '../../src/domain/identity.ts';

describe('an id', () => {
  it.each([
    ['organisation/iom', 'Organisation'],
    ['meeting/guam-wgs-tip-11', 'Meeting'],
    ['topic/trafficking-in-persons', 'Topic'],
    ['document/guam-wgs-tip-11', 'Document'],
    ['cooperation/guam-wgs-tip-11/selec', 'Cooperation'],
    ['membership/a/b', 'Membership'],
    ['schedule/a/b', 'Schedule'],
    ['participation/a/b', 'Participation'],
    ['discussion/a/b', 'Discussion'],
    ['meeting-document/a/b', 'MeetingDocument'],
    ['evidence/a/cooperation/b/c/12ab', 'Evidence'],
    ['link/stated/guam~iom', 'Link'],
    [`topic/${'a'.repeat(394)}`, 'Topic'],
  ])('%s is that of a thing of type %s', (id, type) => {
    expect(typeOfId(id)).toBe(type);
  });

  it.each([
    'iom',
    '',
    '/',
    '/iom',
    'organisation',
    'organisation/',
    'Organisation/iom',
    'organisations/iom',
    'toString/iom',
    '__proto__/iom',
    `topic/${'a'.repeat(395)}`,
  ])('is not %j: it is refused, naming the argument and saying how ids look', (id) => {
    expect(() => typeOfId(id, 'who')).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'who', message: expect.stringContaining('organisation/iom') }),
    );
  });

  it('that is refused is shown by its beginning alone', () => {
    expect(() => typeOfId('x'.repeat(500))).toThrow(/“x{80}” is not an id/);
  });

  it('is taken where its type is wanted, else refused with both types', () => {
    expect(idOf('Topic', 'topic/drugs', 'on')).toBe('topic/drugs');
    expect(() => idOf('Topic', 'organisation/iom', 'on')).toThrow(
      expect.objectContaining({
        code: 'INVALID',
        field: 'on',
        message: 'organisation/iom is the id of an Organisation; here one of a Topic is wanted.',
      }),
    );
  });
});

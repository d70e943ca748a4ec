import type { Answer, Period } from '../../src/domain/validity.ts';

/**
 * The rule of time as a table, replayed by every implementation of it. `period` is a stated one or, as a text, the date
 * of a meeting; `evidence` the dates of the supporting evidence; `from` and `to` the range asked for, null for open.
 */
export interface ValidityRow {
  why: string;
  period: Period | string;
  evidence: string[];
  from: string | null;
  to: string | null;
  answer: Answer;
}

type Asked = [from: string | null, to: string | null, answer: Answer, why: string];

const about = (period: Period | string, evidence: string[], ...asked: Asked[]): ValidityRow[] =>
  asked.map(([from, to, answer, why]) => ({ why, period, evidence, from, to, answer }));

export const validityTable: ValidityRow[] = [
  ...about(
    '2013-07-02/2013-07-03',
    [],
    ['2013-07-02', '2013-07-02', 'CERTAIN', 'a meeting of two days is on at the first'],
    ['2013-07-03', '2013-07-03', 'CERTAIN', 'and at the second'],
    ['2013-07-03', null, 'CERTAIN', 'and from the second on'],
    ['2013-07-04', null, 'OUTSIDE', 'and not after it'],
    [null, '2013-07-01', 'OUTSIDE', 'nor before the first'],
  ),
  ...about(
    '2013-11',
    [],
    ['2013', '2013', 'CERTAIN', 'a moment in November is in its year'],
    ['2013-11', '2013-11', 'CERTAIN', 'and in its month'],
    ['2013-11-05', '2013-11-05', 'POSSIBLE', 'and possibly on each of its days'],
    ['2013-11-05', '2013', 'POSSIBLE', 'or in the rest of the month'],
    ['2013-11-30', null, 'POSSIBLE', 'or on its last day'],
    ['2013-12', null, 'OUTSIDE', 'but not in December'],
    [null, '2013-10', 'OUTSIDE', 'nor up to October'],
  ),
  ...about(
    '2010-36',
    [],
    ['2010-10', '2010-12', 'CERTAIN', 'the fourth quarter is October to December'],
    ['2010', '2010', 'CERTAIN', 'and in its year'],
    ['2010-12', '2011', 'POSSIBLE', 'and possibly December'],
    ['2010-09', '2010-09', 'OUTSIDE', 'not September'],
    ['2011', null, 'OUTSIDE', 'not the next year'],
  ),
  ...about(
    { start: '2013' },
    [],
    ['2014', '2014', 'POSSIBLE', 'without a known end it may have gone on'],
    ['2013', '2013', 'CERTAIN', 'in the year of its start it was there'],
    ['2013-03', '2013-03', 'POSSIBLE', 'it may have started by March'],
    [null, '2012', 'OUTSIDE', 'before its start it was not there'],
  ),
  ...about(
    { start: '2013' },
    ['2016-05-01', '2015'],
    ['2014', '2014', 'CERTAIN', 'an unknown end is not before the last evidence'],
    ['2016-05-01', '2016-05-01', 'CERTAIN', 'which still shows it'],
    ['2016-05-02', null, 'POSSIBLE', 'after it nobody knows'],
  ),
  ...about(
    { start: '2013' },
    ['2015'],
    ['2015-01-01', '2015-01-01', 'CERTAIN', 'the last evidence counts from its earliest day'],
    ['2015-02', '2015-02', 'POSSIBLE', 'and no further'],
  ),
  ...about(
    { start: '2013', end: '..' },
    [],
    ['2014', '2014', 'CERTAIN', 'a stated open end goes on'],
    ['2090', null, 'CERTAIN', 'for as long as one asks'],
    [null, '2012', 'OUTSIDE', 'but has a beginning'],
    ['2013-05', '2013-06', 'POSSIBLE', 'in a year that is not known closer'],
  ),
  ...about(
    { end: '2013' },
    [],
    ['2013', '2013', 'CERTAIN', 'with a known end it was there in the year of it'],
    ['2012', '2012', 'POSSIBLE', 'without a known start it may have been there before'],
    ['2014', null, 'OUTSIDE', 'after its end it was not there'],
  ),
  ...about(
    { end: '2013' },
    ['2010-06-15', '2012'],
    ['2011', '2011', 'CERTAIN', 'an unknown start is not after the first evidence'],
    ['2010-06-15', '2010-06-15', 'CERTAIN', 'which shows it already'],
    [null, '2010-06-14', 'POSSIBLE', 'before it nobody knows'],
  ),
  ...about(
    { end: '2013' },
    ['2015'],
    ['2013', '2013', 'CERTAIN', 'evidence after the end does not move an unknown start past it'],
    ['2014', '2015', 'OUTSIDE', 'nor the end'],
  ),
  ...about(
    { end: '..' },
    ['2013-07-02'],
    ['2020', '2020', 'CERTAIN', 'what goes on was there from its first evidence'],
    ['2012', '2012', 'POSSIBLE', 'and perhaps before'],
  ),
  ...about(
    { end: '..' },
    [],
    ['2020', '2020', 'POSSIBLE', 'of what goes on from nobody knows when nothing closed is certain'],
    [null, null, 'CERTAIN', 'but in all of time it is there'],
  ),
  ...about(
    { start: '..', end: '2013-06' },
    [],
    ['1900', '1900', 'CERTAIN', 'a stated open start has always been'],
    ['2013-06-15', '2013-06-15', 'POSSIBLE', 'up to an end known to the month'],
    ['2013-07', null, 'OUTSIDE', 'and not longer'],
  ),
  ...about(
    { start: '2011', end: '2013' },
    ['2020'],
    ['2012', '2012', 'CERTAIN', 'it was there in a year between'],
    ['2011-01', '2011-11', 'POSSIBLE', 'its start is known to the year'],
    ['2013-02', '2014', 'POSSIBLE', 'so is its end'],
    ['2014', null, 'OUTSIDE', 'later evidence does not move a known end'],
  ),
  ...about(
    { start: '2013', end: '2013-06' },
    [],
    [null, '2013-06', 'CERTAIN', 'it started before it ended'],
    ['2013', '2013-05', 'POSSIBLE', 'but perhaps only just'],
  ),
  ...about(
    { start: '2013-11', end: '2013' },
    [],
    ['2013-11', '2013-11', 'CERTAIN', 'it ended after it started'],
    ['2013-12', '2013-12', 'POSSIBLE', 'but perhaps at once'],
    ['2013-10', '2013-10', 'OUTSIDE', 'and not before that'],
  ),
  ...about(
    { start: '2015-03', end: null },
    ['2013-07-02'],
    ['2013', '2013', 'OUTSIDE', 'what was planned in 2013 for 2015 was not there in 2013'],
    ['2015', '2015', 'CERTAIN', 'but in 2015, as stated'],
    ['2016', null, 'POSSIBLE', 'and who knows for how long'],
  ),
  ...about(
    {},
    ['2013-07-02/2013-07-03'],
    ['2013', '2013', 'CERTAIN', 'without a period it stands at the dates of its evidence'],
    ['2013-07-03', '2013-07-03', 'POSSIBLE', 'of which the range only touches a part'],
    ['2014', null, 'OUTSIDE', 'and not as going on'],
    [null, '2013-07-01', 'OUTSIDE', 'nor as having been before'],
  ),
  ...about(
    { start: null, end: null },
    ['2018', '2011-11', '2018'],
    ['2011', '2012', 'CERTAIN', 'one piece of evidence within the range suffices'],
    ['2014', '2015', 'POSSIBLE', 'between the first and the last evidence it may have been there'],
    ['2018-02', '2018-03', 'POSSIBLE', 'within the year of the last'],
    ['2011-11-02', '2018-12-30', 'POSSIBLE', 'no piece is wholly within, whatever lies between'],
    ['2019', null, 'OUTSIDE', 'after the last it was not reported'],
    [null, '2011-10', 'OUTSIDE', 'before the first neither'],
    [null, null, 'CERTAIN', 'in all of time whatever is dated is certain'],
  ),
  ...about(
    {},
    [],
    ['2013', '2013', 'UNDATED', 'with neither period nor dated evidence it is undated'],
    [null, null, 'UNDATED', 'even in all of time'],
  ),
  ...about(
    '201X',
    [],
    ['2010', '2019', 'CERTAIN', 'a decade is certain as a whole'],
    ['2013', '2013', 'POSSIBLE', 'and each of its years possible'],
    ['2020', null, 'OUTSIDE', 'and the next decade outside'],
  ),
  ...about('2013/..', [], [null, null, 'CERTAIN', 'an open interval in the open range is certain']),
  ...about('/2013', [], [null, '2012', 'POSSIBLE', 'an interval of unknown start may reach back']),
  ...about('2013/', [], ['2014', null, 'POSSIBLE', 'an interval of unknown end may reach on']),
];

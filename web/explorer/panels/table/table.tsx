import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import {
  Button,
  Cell,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useDrawn } from '../../answers.ts';
import { dateInWords } from '../../state/dates.ts';
import { type Column as ColumnName, type Row as Drawn, rowsOf, type Sorting } from '../../state/rows.ts';
import { useStore, useView } from '../../state/store.ts';
import { ROWS_AT_MOST } from '../../state/view.ts';
import { openInReading } from '../reading/choose.ts';
import { counted } from '../words.ts';
import './table.css';

const COLUMNS: readonly { id: ColumnName; label: string; width: number; help?: string }[] = [
  { id: 'a', label: 'Organisation', width: 190 },
  { id: 'b', label: 'With', width: 190 },
  {
    id: 'basis',
    label: 'Basis',
    width: 90,
    help: 'Stated: a document says that they cooperate. Met: both took part in a meeting. Member: one belongs to the other.',
  },
  { id: 'topics', label: 'On what', width: 190 },
  { id: 'statuses', label: 'Status', width: 120 },
  { id: 'statedStart', label: 'Since (stated)', width: 120, help: 'The earliest start that a source states.' },
  { id: 'firstEvidence', label: 'First evidence', width: 130 },
  { id: 'lastEvidence', label: 'Last evidence', width: 130 },
  {
    id: 'inPeriod',
    label: 'In the period',
    width: 115,
    help: 'Whether it certainly falls in the years asked for, may fall in them, or has no date. Without years: whether it is dated.',
  },
  { id: 'publishers', label: 'Publishers', width: 105 },
  { id: 'quote', label: 'How we know', width: 420 },
];

/** One row a link that is drawn, with the same selection as the graph. */
export function LinksTable() {
  const { drawing } = useDrawn();
  const selected = useView(({ selection }) => selection?.id);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => rowsOf(drawing, sorting), [drawing, sorting]);
  const sort = ({ column, direction }: SortDescriptor) => setSorting({ column: column as ColumnName, direction });
  const select = (selection: Selection) => {
    const [id] = selection === 'all' ? [] : [...selection];
    if (id !== undefined) useStore.getState().act({ type: 'select', id: String(id) });
  };
  return (
    <>
      <Total rows={rows.length} />
      {rows.length > 0 && (
        <div className="table-scroll" onKeyDownCapture={openByKey}>
          <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 44, headingHeight: 36 }}>
            <Table
              aria-label="Links that are drawn"
              selectionMode="single"
              selectionBehavior="toggle"
              selectedKeys={rows.some(({ id }) => id === selected) ? [selected!] : []}
              onSelectionChange={select}
              onSortChange={sort}
              {...(sorting && { sortDescriptor: sorting })}
            >
              <TableHeader columns={[...COLUMNS]}>
                {({ id, label, width, help }) => (
                  <Column id={id} isRowHeader={id === 'a'} allowsSorting width={width}>
                    {({ sortDirection }) => (
                      <span className="table-heading" title={help}>
                        {label}
                        {sortDirection === 'ascending' && <ArrowUp aria-hidden />}
                        {sortDirection === 'descending' && <ArrowDown aria-hidden />}
                      </span>
                    )}
                  </Column>
                )}
              </TableHeader>
              <TableBody items={rows} dependencies={[rows]}>
                {(row) => (
                  <Row id={row.id} columns={[...COLUMNS]}>
                    {({ id }) => (
                      <Cell>
                        <span className="table-cell" title={textOf(row, id)}>
                          {textOf(row, id)}
                        </span>
                      </Cell>
                    )}
                  </Row>
                )}
              </TableBody>
            </Table>
          </Virtualizer>
        </div>
      )}
    </>
  );
}

const DATES: readonly ColumnName[] = ['statedStart', 'firstEvidence', 'lastEvidence'];

/** What stands in a cell: dates in words, and as precise as they are. */
const textOf = (row: Drawn, column: ColumnName): string =>
  DATES.includes(column) && row[column] !== '' ? dateInWords(String(row[column])) : String(row[column]);

/** Enter goes to what a row tells, under “Reading”; a click only selects it. */
function openByKey(event: KeyboardEvent): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>('[role="row"][data-key]')?.dataset.key;
  if (event.key !== 'Enter' || !row?.startsWith('link/')) return;
  event.preventDefault();
  event.stopPropagation();
  openInReading(row);
}

/** The total that answers the question, whatever part of it is drawn. */
function Total({ rows }: { rows: number }) {
  const { answers, isLoading } = useDrawn();
  const asked = useView((view) => view.rows);
  const { rows: found } = answers;
  const isCut = found !== undefined && found.totalCount > found.nodes.length;
  return (
    <div className="table-total">
      <p>
        <strong>{counted(rows, 'link')} drawn</strong>
        {rows === 0 && (
          <span className="soft"> · {isLoading ? 'Asking …' : 'each link that is drawn has a row here'}</span>
        )}
        {found && (
          <span className="soft">
            {' '}
            · the question has {found.totalCount.toLocaleString('en-GB')}: {found.certain} certain, {found.possible}{' '}
            possible, {found.undated} undated
            {found.unpaired > 0 && ` · ${counted(found.unpaired, 'cooperation')} without a pair`}
          </span>
        )}
      </p>
      {isCut && asked < ROWS_AT_MOST && (
        <Button className="button" onPress={() => useStore.getState().act({ type: 'show more' })}>
          Show more
        </Button>
      )}
      {isCut && asked >= ROWS_AT_MOST && <p className="soft">Narrow the question to see the rest.</p>}
    </div>
  );
}

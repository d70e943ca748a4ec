import { useEditorContext } from '@graphiql/react';
import type { Opening } from './address.ts';

/**
 * A function that opens an operation in a tab of its own, with the headers of the present one; undefined until the
 * editors are there, which arrive after the page. For components inside of `GraphiQL`.
 */
export function useOpenInTab(): ((opening: Opening) => void) | undefined {
  const { tabs, addTab, updateActiveTabValues, changeTab, ...editors } = useEditorContext({ nonNull: true });
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;
  if (!queryEditor || !variableEditor || !headerEditor || !responseEditor) return undefined;
  return ({ query, variables }) => {
    const headers = headerEditor.getValue();
    // GraphiQL reads the new text some moments later; until then it would run the operation of the tab before.
    Object.assign(queryEditor, { operations: null, operationName: null });
    addTab();
    updateActiveTabValues({ query, variables, headers, operationName: null });
    // To the tab that is active already: this is what puts its values into the editors.
    changeTab(tabs.length);
    if (variables) showTool('variables');
  };
}

/** Shows one of the two editors below that of the query. Its state is GraphiQL's own: only its button changes it. */
export function showTool(name: 'variables' | 'headers'): void {
  document.querySelector<HTMLElement>(`.graphiql-editor-tools [data-name="${name}"]`)?.click();
}

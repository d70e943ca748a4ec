import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';

/** Gives the text fields of the editors the names that a screen reader says. Inside of `GraphiQL`; draws nothing. */
export function EditorNames() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    queryEditor?.setOption('screenReaderLabel', 'Query');
    variableEditor?.setOption('screenReaderLabel', 'Variables');
    headerEditor?.setOption('screenReaderLabel', 'Headers');
    responseEditor?.setOption('screenReaderLabel', 'Answer');
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}

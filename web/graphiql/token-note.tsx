import { useEditorContext, useSchemaStore } from '@graphiql/react';
import { useEffect } from 'react';
import { showTool } from './open-in-tab.ts';

const TOKEN_TO_FILL_IN = '{\n  "authorization": "Bearer "\n}';

/** Says that the server asks for a token, and shows the headers, where it belongs. For the footer of `GraphiQL`. */
export function TokenNote() {
  const { headerEditor } = useEditorContext({ nonNull: true });
  const introspect = useSchemaStore(({ introspect }) => introspect);
  useEffect(() => {
    if (!headerEditor) return;
    if (!headerEditor.getValue().trim()) headerEditor.setValue(TOKEN_TO_FILL_IN);
    showTool('headers');
  }, [headerEditor]);

  return (
    <div className="token-note" role="status">
      <p>
        This server asks for a token. Write it under Headers, as <code>{'{ "authorization": "Bearer …" }'}</code>.
      </p>
      <button type="button" onClick={introspect}>
        Load the schema with it
      </button>
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { token } from '../../api/client.ts';
import './token-form.css';

/** Takes the token that the server asks for, keeps it while the tab is open, and asks again. `says` tells why. */
export function TokenForm({ says }: { says: string }) {
  const client = useQueryClient();
  const [given, setGiven] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What a header can hold.
    if (!/^[!-~]+$/.test(given.trim())) {
      setProblem('A token has letters, digits and signs, without spaces. Copy it once more.');
      return;
    }
    token.keep(given.trim());
    setProblem(null);
    void client.invalidateQueries();
  };
  return (
    <Form className="token-form" onSubmit={submit} validationBehavior="aria">
      <p role="alert">{says}</p>
      <TextField
        className="token-field"
        type="password"
        value={given}
        onChange={setGiven}
        isInvalid={problem !== null}
        autoComplete="off"
      >
        <Label>Token</Label>
        <Input className="token-input" />
        <FieldError className="token-problem">{problem}</FieldError>
      </TextField>
      <Button type="submit" className="button primary">
        Ask again
      </Button>
      <p className="soft small">It is kept until this tab is closed.</p>
    </Form>
  );
}

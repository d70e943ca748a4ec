import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('explorer')!).render(<main>Liaison</main>);

import { createRoot } from 'react-dom/client';
import { ApiPage } from './api-page.tsx';

createRoot(document.getElementById('graphiql')!).render(<ApiPage />);

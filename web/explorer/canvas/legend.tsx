import './legend.css';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, ToggleButton } from 'react-aria-components';
import { families } from '../state/families.ts';
import { useStore, useView } from '../state/store.ts';
import { lines, looks } from './looks.ts';

/** From here on there is room for all of the legend from the start. */
const ROOMY = '(min-width: 640px) and (min-height: 900px)';

/** What shapes and lines mean. A family is switched off and on here, so the families always show. */
export function Legend() {
  const off = useView(({ familiesOff }) => familiesOff);
  const [isOpen, setIsOpen] = useState(() => matchMedia(ROOMY).matches);
  const { act } = useStore.getState();
  return (
    <Disclosure className="legend" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Heading className="legend-title" level={2}>
        <Button className="button quiet" slot="trigger">
          <ChevronDown aria-hidden /> Legend
        </Button>
      </Heading>
      <div className="legend-families">
        {families.map(({ family, label }) => (
          <ToggleButton
            className="legend-family"
            key={family}
            isSelected={!off.includes(family)}
            onChange={() => act({ type: 'switch family', family })}
          >
            <Swatch family={family} /> {label}
          </ToggleButton>
        ))}
      </div>
      <DisclosurePanel className="legend-panel">
        <ul className="legend-lines">
          {lines.map(({ line, label }) => (
            <li className="legend-entry" key={line}>
              <svg className={`legend-line ${line}`} viewBox="0 0 34 10" aria-hidden="true">
                <line x1="0" y1="5" x2="34" y2="5" />
                {line === 'intended' && <line className="open" x1="0" y1="5" x2="34" y2="5" />}
                {line === 'member' && <path d="M34 5 25 1v8z" />}
              </svg>
              {label}
            </li>
          ))}
          <li className="legend-entry">
            <svg className="legend-line wide" viewBox="0 0 34 10" aria-hidden="true">
              <path d="M0 4.2 34 1.5v7L0 5.8z" />
            </svg>
            Wider: more publishers
          </li>
          <li className="legend-entry">
            <svg className="legend-hollow" viewBox="-11 -11 22 22" aria-hidden="true">
              <circle r="9" />
            </svg>
            Several together, or known by one text only
          </li>
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** A family's node, as the canvas draws it. */
function Swatch({ family }: { family: keyof typeof looks }) {
  const { corners, icon: Icon } = looks[family];
  return (
    <svg className={`legend-swatch ${family}`} viewBox="-11 -11 22 22" aria-hidden="true">
      {corners ? <polygon points={corners.map((at) => at * 10).join(' ')} /> : <circle r="10" />}
      <Icon className="legend-swatch-icon" x={-6} y={-6} size={12} />
    </svg>
  );
}

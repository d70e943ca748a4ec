import { describe, expect, it } from 'vitest';
import { romanisations } from '../../src/domain/romanise.ts';

describe('a name can be typed as', () => {
  it.each([
    ['Держприкордонслужба', ['Derzhprikordonsluzhba', 'Derzhprykordonsluzhba']],
    ['Київ', ['Kiiv', 'Kyiv']],
    ['Знам’янка', ["Znam'yanka", 'Znamyanka', 'Znamianka']],
    ['Єнакієве', ['Ienakiieve', 'Yenakiieve']],
    ['Згурський', ["Zgurs'kiy", 'Zgurskiy', 'Zghurskyi']],
    ['ЩАСТЯ', ['ShchASTYa', 'SHCHASTIA', 'SHCHASTYA']],
    ['Івано-Франківськ', ["Ivano-Frankivs'k", 'Ivano-Frankivsk']],
    ['Объезд', ["Ob'ezd", 'Obezd']],
    ['Пограничный комитет', ['Pogranichnyy komitet']],
    ['Щёлково', ['Shchelkovo', 'Shchyolkovo']],
    ['საქართველო', ['sakartvelo']],
    ['Հայաստան', ['Hayastan']],
    ['Ελλάς', ['Ellas']],
    ['Ministère', ['Ministere']],
    ['Poliția de Frontieră', ['Politia de Frontiera']],
    ['Azərbaycan', ['Azerbaycan']],
    ['Dışişleri', ['Disisleri']],
    ['IOM', []],
    ['', []],
  ])('%s: %o', (name, spellings) => {
    expect(romanisations(name)).toEqual(spellings);
  });

  it('as both languages write it when its letters belong to both', () => {
    expect(romanisations('Харків')).toEqual(['Kharkiv']);
    expect(romanisations('Харьков')).toEqual(["Khar'kov", 'Kharkov']);
    expect(romanisations('Горлиця')).toEqual(['Gorlitsya', 'Horlytsia']);
  });

  it('only in general when a letter is neither Ukrainian nor Russian', () => {
    expect(romanisations('Ўзбекистон')).toEqual(['Uzbekiston']);
    expect(romanisations('Қазақстан')).toEqual(['Qazaqstan']);
  });

  it('the same whether its marks are composed or not', () => {
    expect(romanisations('Київ'.normalize('NFD'))).toEqual(romanisations('Київ'));
  });

  it('in ASCII', () => {
    for (const spelling of romanisations('Міністерство — «Ğ» 中国')) expect(spelling).toMatch(/^[ -~]+$/);
  });
});

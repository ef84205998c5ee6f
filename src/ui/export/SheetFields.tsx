/** What can be chosen about a sheet. */
import type { ReactNode } from 'react';
import { freeSizePx, presetIds } from '../../export/plate/sheet.ts';
import { optionalParts, type SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { flavours } from '../../theme/flavour.ts';
import { Select } from '../kit/Select.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useWords } from '../useApp.tsx';
import { ChartFields } from './ChartFields.tsx';
import { NumberField, TextField } from './fields.tsx';
import { LogoField } from './LogoField.tsx';

type LanguageChoice = 'en' | 'ar' | 'both';
const languageChoices: readonly LanguageChoice[] = ['en', 'ar', 'both'];

export interface SheetFieldsProps {
  readonly options: SnapshotOptions;
  readonly onChange: (change: Partial<SnapshotOptions>) => void;
  /** The texts that stand where none is given. */
  readonly defaults: { readonly title: string; readonly subtitle: string };
  readonly hasSheet: boolean;
}

export function SheetFields({ options, onChange, defaults, hasSheet }: SheetFieldsProps): ReactNode {
  const words = useWords();
  const language: LanguageChoice = options.languages.length > 1 ? 'both' : options.languages[0];
  const chooseLanguage = (choice: LanguageChoice): void =>
    onChange({ languages: choice === 'both' ? (words.language === 'ar' ? ['ar', 'en'] : ['en', 'ar']) : [choice] });
  const [width, height] = options.freePx;
  const togglePart = (part: (typeof optionalParts)[number], on: boolean): void => {
    onChange({ parts: new Set(optionalParts.filter((each) => (each === part ? on : options.parts.has(each)))) });
  };
  return (
    <>
      <Select
        label={words.t('export.dialog.language')}
        value={language}
        onChange={chooseLanguage}
        options={languageChoices.map((value) => ({ value, text: words.t(`export.dialog.language.${value}`) }))}
      />
      <TextField
        label={words.t('export.dialog.titleField')}
        value={options.title}
        placeholder={defaults.title}
        longest={160}
        onChange={(title) => onChange({ title })}
      />
      {hasSheet ? (
        <>
          <TextField
            label={words.t('export.dialog.subtitleField')}
            value={options.subtitle}
            placeholder={defaults.subtitle}
            longest={240}
            onChange={(subtitle) => onChange({ subtitle })}
          />
          <TextField
            label={words.t('export.dialog.marking')}
            value={options.marking}
            longest={120}
            onChange={(marking) => onChange({ marking })}
          />
          <Select
            label={words.t('export.dialog.preset')}
            value={options.preset}
            onChange={(preset) => onChange({ preset })}
            options={presetIds.map((value) => ({ value, text: words.t(`export.preset.${value}`) }))}
          />
          {options.preset === 'free' ? (
            <>
              <NumberField
                label={words.t('export.dialog.widthPx')}
                value={width}
                least={freeSizePx.least}
                most={freeSizePx.most}
                onChange={(value) => onChange({ freePx: [value, height] })}
              />
              <NumberField
                label={words.t('export.dialog.heightPx')}
                value={height}
                least={freeSizePx.least}
                most={freeSizePx.most}
                onChange={(value) => onChange({ freePx: [width, value] })}
              />
            </>
          ) : null}
          <Select
            label={words.t('export.dialog.flavour')}
            value={options.flavour}
            onChange={(flavour) => onChange({ flavour })}
            options={flavours.map((value) => ({ value, text: words.t(`export.dialog.flavour.${value}`) }))}
          />
          <LogoField logo={options.logo} onChange={(logo) => onChange({ logo })} />
          <fieldset className="sheet-parts">
            <legend className="small-title">{words.t('export.dialog.parts')}</legend>
            {optionalParts.map((part) => (
              <Toggle key={part} checked={options.parts.has(part)} onChange={(on) => togglePart(part, on)}>
                {words.t(`export.part.${part}`)}
              </Toggle>
            ))}
          </fieldset>
          <ChartFields options={options} onChange={onChange} />
        </>
      ) : null}
    </>
  );
}

/** What can be chosen about a sheet. */
import '../../words/drawer.ts';
import { type ReactNode, useRef, useState } from 'react';
import { freeSizePx, presetIds } from '../../export/plate/sheet.ts';
import {
  type Logo,
  mostSheetCharts,
  optionalParts,
  sheetChartIds,
  type SnapshotOptions,
} from '../../export/snapshot/snapshotOptions.ts';
import { flavours } from '../../theme/flavour.ts';
import { Select } from '../kit/Select.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { PanelFields } from './PanelFields.tsx';
import { NumberField, TextField } from './fields.tsx';
import { selectFocusedSet } from '../../store/importedSelectors.ts';
import { Button } from '../kit/Button.tsx';

const longestPx = 600;
const mostBytes = 10_000_000;

function toDataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.readAsDataURL(file);
  });
}

/** Undefined where the browser cannot draw the file. */
async function drawLogo(file: Blob): Promise<Logo | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    const image = new Image();
    image.src = await toDataAddress(file);
    await image.decode();
    // A drawing without a size of its own is drawn as large as may be.
    const [width, height] = [image.naturalWidth || longestPx, image.naturalHeight || longestPx];
    const factor = Math.min(1, longestPx / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { url: canvas.toDataURL('image/png'), widthPx: canvas.width, heightPx: canvas.height };
  } catch {
    return undefined;
  }
}

/** A logo for the corner of the sheet, from a file of the person's own. */
function LogoField({ logo, onChange }: { logo: Logo | null; onChange: (logo: Logo | null) => void }): ReactNode {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const drawn = await drawLogo(file);
    setFailed(!drawn);
    if (drawn) onChange(drawn);
  };
  return (
    <div className="logo-field" role="group" aria-label={words.t('export.logo')}>
      <span>{words.t('export.logo')}</span>
      {logo ? <img src={logo.url} alt={words.t('export.logo')} /> : null}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/svg+xml,image/webp"
        aria-label={words.t('export.logo.choose')}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{words.t('export.logo.choose')}</Button>
      {logo ? <Button onPress={() => onChange(null)}>{words.t('export.logo.remove')}</Button> : null}
      {failed ? (
        <p className="export-caution" role="alert">
          {words.t('export.logo.failed')}
        </p>
      ) : null}
    </div>
  );
}

/** Nothing where no imported set is shown. */
function ChartFields({
  options: { charts },
  onChange,
}: {
  options: SnapshotOptions;
  onChange: (change: Partial<SnapshotOptions>) => void;
}): ReactNode {
  const words = useWords();
  const set = useApp(selectFocusedSet);
  if (!set || set.style.hidden) return null;
  return (
    <fieldset className="sheet-parts">
      <legend className="small-title">{words.t('export.dialog.charts', { name: set.name })}</legend>
      {sheetChartIds.map((id) => {
        const checked = charts.includes(id);
        return (
          <Toggle
            key={id}
            checked={checked}
            isDisabled={!checked && charts.length >= mostSheetCharts}
            onChange={(on) =>
              onChange({ charts: sheetChartIds.filter((each) => (each === id ? on : charts.includes(each))) })
            }
          >
            {words.t(`chart.${id}`)}
          </Toggle>
        );
      })}
      <p className="hint">{words.t('export.dialog.charts.most', { count: mostSheetCharts })}</p>
    </fieldset>
  );
}

type LanguageChoice = 'en' | 'ar' | 'both';
const languageChoices: readonly LanguageChoice[] = ['en', 'ar', 'both'];

export interface SheetFieldsProps {
  readonly options: SnapshotOptions;
  readonly onChange: (change: Partial<SnapshotOptions>) => void;
  /** The texts that stand where none is given. */
  readonly defaults: { readonly title: string; readonly subtitle: string };
  readonly hasSheet: boolean;
  /** Whether the file is a film, which shows the map alone. */
  readonly hasMotion: boolean;
}

export function SheetFields({ options, onChange, defaults, hasSheet, hasMotion }: SheetFieldsProps): ReactNode {
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
          {hasMotion ? null : <PanelFields />}
        </>
      ) : null}
    </>
  );
}

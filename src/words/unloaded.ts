/** Why something failed whose code could not be loaded. Loaded with what may fail so. */
import { defineMessages } from './messages.ts';

export const unloadedWords = defineMessages({
  'unloaded.reason': [
    'A part of the page could not be loaded, as happens without a network. What you chose is kept: reconnect and try again.',
    'تعذّر تحميل جزء من الصفحة، كما يحدث من دون شبكة. ما اخترته محفوظ: أعد الاتصال ثم حاول من جديد.',
  ],
});

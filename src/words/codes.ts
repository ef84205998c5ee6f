/** Names of codes: kinds, categories, roles, attributes, precisions, grades. A key is `<list>.<code>`. */
import type { Messages } from './messages.ts';

export const codeWords = {
  'kind.incident': ['Incident', 'حادث'],
  'kind.detention-site': ['Detention site', 'موقع احتجاز'],
  'kind.deployment': ['Deployment', 'انتشار'],
  'kind.transfer': ['Transfer', 'نقل'],
  'kind.warning': ['Warning', 'تحذير'],
} as const satisfies Messages;

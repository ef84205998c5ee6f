/** A component whose code is loaded when it is first shown. Until then, and after a failed load, it suspends: the nearest `Suspense` stands in for it. */
import { use, type ComponentType, type ReactNode } from 'react';
import { loadPart, type GiveWay, type PartName } from './loadPart.ts';
import { useAppStore } from './useApp.tsx';

/** `giveWay`: for a part that others wait behind, such as a dialog. It is loaded again when it is next shown. */
export function createPart<Props extends object>(
  name: PartName,
  load: () => Promise<ComponentType<Props>>,
  giveWay?: GiveWay,
): (props: Props) => ReactNode {
  let loading: Promise<ComponentType<Props>> | null = null;
  const forget: GiveWay | undefined =
    giveWay &&
    ((store) => {
      loading = null;
      return giveWay(store);
    });
  return function Part(props) {
    const store = useAppStore();
    loading ??= new Promise((resolve) => {
      void loadPart(store, name, load, resolve, forget);
    });
    const Loaded = use(loading);
    return <Loaded {...props} />;
  };
}

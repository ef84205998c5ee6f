/**
 * Remembers the result of the last call. The function runs again only when an argument is no longer the same (`Object.is`), so that
 * an unchanged input gives back the identical object and everything downstream can be skipped.
 */
export function memoizeLast<Arguments extends readonly unknown[], Value>(compute: (...args: Arguments) => Value): (...args: Arguments) => Value {
  let lastArguments: Arguments | undefined;
  let lastValue: Value;
  return (...args) => {
    const unchanged = lastArguments !== undefined && args.length === lastArguments.length && args.every((arg, index) => Object.is(arg, lastArguments?.[index]));
    if (!unchanged) {
      lastValue = compute(...args);
      lastArguments = args;
    }
    return lastValue;
  };
}

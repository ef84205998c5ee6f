/* The same points in kepler.gl: `window.load(rows, camera)` draws them, `window.keplerSteps` moves a window of days and tells how long each step took. */
/* global React, ReactDOM, Redux, ReactRedux, KeplerGl */
(() => {
  const msPerDay = 86_400_000;
  const reducers = Redux.combineReducers({
    keplerGl: KeplerGl.keplerGlReducer.initialState({
      uiState: { readOnly: true, currentModal: null },
      mapStyle: { styleType: 'no_map', mapStyles: {} },
    }),
  });
  const store = Redux.createStore(reducers, {}, Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])));
  /** Draw calls of deck.gl so far, and its context. */
  let [calls, context] = [0, null];
  for (const name of ['drawArrays', 'drawArraysInstanced', 'drawElements', 'drawElementsInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function count(...values) {
      if (this.canvas.id?.includes('deckgl')) {
        calls += 1;
        context = this;
      }
      return draw.apply(this, values);
    };
  }
  /** Resolves in the frame after one in which deck.gl has drawn, when the pixels can be read. */
  const nextDraw = () => {
    const before = calls;
    return new Promise((resolve) => {
      const look = () => {
        if (calls === before) {
          requestAnimationFrame(look);
          return;
        }
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
        resolve();
      };
      requestAnimationFrame(look);
    });
  };
  ReactDOM.createRoot(document.querySelector('#app')).render(
    React.createElement(
      ReactRedux.Provider,
      { store },
      React.createElement(KeplerGl.KeplerGl, {
        id: 'map',
        width: 1280,
        height: 720,
        mapboxApiAccessToken: '',
      }),
    ),
  );

  const dispatch = (action) => store.dispatch(KeplerGl.wrapTo('map', action));

  window.load = async ({ longitude, latitude, earliest }, { center: [lon, lat], zoom }) => {
    const rows = longitude.map((_, row) => [latitude[row], longitude[row], earliest[row] * msPerDay]);
    const started = performance.now();
    const first = nextDraw();
    dispatch(
      KeplerGl.addDataToMap({
        datasets: {
          info: { id: 'events', label: 'events' },
          data: {
            fields: [
              { name: 'latitude', type: 'real' },
              { name: 'longitude', type: 'real' },
              { name: 'time', type: 'timestamp', format: 'x' },
            ],
            rows,
          },
        },
        options: { centerMap: false, readOnly: true },
        config: {
          mapState: { latitude: lat, longitude: lon, zoom },
          visState: {
            layers: [
              {
                id: 'points',
                type: 'point',
                config: {
                  dataId: 'events',
                  label: 'points',
                  columns: { lat: 'latitude', lng: 'longitude' },
                  isVisible: true,
                  visConfig: { radius: 3, fixedRadius: false },
                },
              },
            ],
          },
        },
      }),
    );
    await first;
    const loadMs = performance.now() - started;
    dispatch(KeplerGl.addFilter('events'));
    dispatch(KeplerGl.setFilter(0, 'name', 'time', 0));
    await nextDraw();
    const [filter] = store.getState().keplerGl.map.visState.filters;
    if (filter?.type !== 'timeRange') throw new Error('kepler.gl has made no filter over time.');
    return loadMs;
  };
  /** Window of `days` days, `count` times, a week later each. */
  window.keplerSteps = async (firstDay, count, days) => {
    const taken = [];
    for (let step = 0; step < count; step += 1) {
      const from = (firstDay + step * 7) * msPerDay;
      const start = performance.now();
      const done = nextDraw();
      dispatch(KeplerGl.setFilter(0, 'value', [from, from + days * msPerDay]));
      await done;
      taken.push(performance.now() - start);
    }
    return taken;
  };
  document.title = 'ready';
})();

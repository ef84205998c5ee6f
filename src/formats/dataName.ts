/** Endings of files that can be imported, and of compressed ones. */
export const dataName =
  /\.(?:csv|tsv|tab|txt|json|geojson|ndjson|jsonl|geojsonl|kml|kmz|gpx|gml|xml|osm|parquet|geoparquet|xlsx|xls|ods|shp|gpkg|fgb|gz)$/i;

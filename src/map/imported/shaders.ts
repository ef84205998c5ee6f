/**
 * How the rows of a set become marks. Certain marks are filled, possible ones are rings. Rows without a position are not drawn: plates count them.
 * Uniforms that both shaders read must agree in precision.
 */
export const attributes = { x: 0, y: 1, earliest: 2, latest: 3, mark: 4 } as const;

/** Room for the halo around a mark, in CSS pixels on each side. */
const haloPx = 1;

export const uniformNames = [
  'u_matrix',
  'u_origin',
  'u_window',
  'u_radius',
  'u_ratio',
  'u_opacity',
  'u_palette',
  'u_halo',
  'u_longest',
] as const;

/** `u_longest`: rows with more days than this are drawn by another call. `a_mark`: colour, unused, 1 if it passes the filters, 1 if it has a position. */
export const vertexSource = `#version 300 es
precision highp float;
precision highp int;
layout(location = ${attributes.x}) in uint a_x;
layout(location = ${attributes.y}) in uint a_y;
layout(location = ${attributes.earliest}) in int a_earliest;
layout(location = ${attributes.latest}) in int a_latest;
layout(location = ${attributes.mark}) in uvec4 a_mark;
uniform highp mat4 u_matrix;
uniform highp uvec2 u_origin;
uniform highp ivec2 u_window;
uniform highp float u_radius;
uniform highp float u_ratio;
uniform highp sampler2D u_palette;
uniform highp int u_longest;
flat out highp vec3 v_colour;
flat out highp float v_radius;
flat out highp float v_possible;

void main() {
  bool out_of_window = a_earliest > u_window.y || a_latest < u_window.x;
  bool other_call = a_latest - a_earliest > u_longest;
  if (out_of_window || other_call || a_mark.z == 0u || a_mark.w == 0u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 0.0;
    return;
  }
  vec2 away = vec2(int(a_x - u_origin.x), int(a_y - u_origin.y)) * ${(2 ** -32).toExponential()};
  gl_Position = u_matrix * vec4(away, 0.0, 1.0);
  v_possible = a_earliest >= u_window.x && a_latest <= u_window.y ? 0.0 : 1.0;
  v_radius = u_radius * u_ratio;
  v_colour = texelFetch(u_palette, ivec2(int(a_mark.x), 0), 0).rgb;
  gl_PointSize = 2.0 * (v_radius + ${haloPx.toFixed(1)} * u_ratio);
}
`;

export const fragmentSource = `#version 300 es
precision highp float;
precision highp int;
uniform highp float u_ratio;
uniform highp float u_opacity;
uniform highp vec3 u_halo;
flat in highp vec3 v_colour;
flat in highp float v_radius;
flat in highp float v_possible;
out highp vec4 o_colour;

float inside(float away, float radius) {
  return clamp(radius - away + 0.5, 0.0, 1.0);
}

void main() {
  vec2 from_middle = (gl_PointCoord - 0.5) * 2.0 * (v_radius + ${haloPx.toFixed(1)} * u_ratio);
  float away = length(from_middle);
  float disc = inside(away, v_radius);
  float stroke = max(u_ratio, v_radius * 0.34);
  float ring = disc - inside(away, v_radius - stroke);
  float cover = mix(disc, ring, v_possible);
  float wash = disc * 0.12 * v_possible;
  float halo = (inside(away, v_radius + ${haloPx.toFixed(1)} * u_ratio) - disc) * 0.7;
  float ink = max(cover, wash) * u_opacity;
  float edge = halo * u_opacity * (1.0 - ink);
  if (ink + edge <= 0.0) discard;
  o_colour = vec4(v_colour * ink + u_halo * edge, ink + edge);
}
`;

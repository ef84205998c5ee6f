/** How the cells of a set are drawn: six-sided, filled in the colour of their number, or faint within a dashed outline where all their rows are only possible. */
export const cellAttributes = { x: 0, y: 1, style: 2 } as const;

/** Added to the number of the colour where all rows of a cell are only possible. */
export const possibleStyle = 16;
export const mostSteps = 8;

/** A vertex is a corner, from that straight below the middle on. */
export const cellVertexSource = `#version 300 es
precision highp float;
precision highp int;
layout(location = ${cellAttributes.x}) in uint a_x;
layout(location = ${cellAttributes.y}) in uint a_y;
layout(location = ${cellAttributes.style}) in uint a_style;
uniform highp mat4 u_matrix;
uniform highp uvec2 u_origin;
uniform highp float u_radius;
uniform highp vec3 u_steps[${mostSteps}];
out highp vec2 v_place;
flat out highp vec3 v_colour;
flat out highp float v_possible;

void main() {
  float turn = float(gl_VertexID) * ${(Math.PI / 3).toFixed(8)};
  v_place = vec2(sin(turn), cos(turn));
  v_possible = a_style >= ${possibleStyle}u ? 1.0 : 0.0;
  v_colour = u_steps[int(a_style % ${possibleStyle}u)];
  vec2 away = vec2(int(a_x - u_origin.x), int(a_y - u_origin.y)) * ${(2 ** -32).toExponential()};
  gl_Position = u_matrix * vec4(away + v_place * u_radius, 0.0, 1.0);
}
`;

/** `v_place`: from the middle, in radii. Both ways along a side, dashes and gaps of two pixels begin at its middle. */
export const cellFragmentSource = `#version 300 es
precision highp float;
uniform highp float u_ratio;
uniform highp float u_opacity;
uniform highp vec3 u_outline;
in highp vec2 v_place;
flat in highp vec3 v_colour;
flat in highp float v_possible;
out highp vec4 o_colour;

void main() {
  float pixel = length(vec2(dFdx(v_place.x), dFdy(v_place.x)));
  float fill = mix(0.78, 0.16, v_possible) * u_opacity;
  vec2 place = abs(v_place);
  float aslant = 0.5 * place.x + 0.8660254 * place.y;
  float inwards = (0.8660254 - max(place.x, aslant)) / pixel;
  float along = (place.x > aslant ? place.y : 0.8660254 * place.x - 0.5 * place.y) / pixel / u_ratio;
  float dash = step(mod(along + 1.0, 4.0), 2.0);
  float line = clamp(u_ratio - inwards + 0.5, 0.0, 1.0) * dash * v_possible * 0.55 * u_opacity;
  o_colour = vec4(u_outline * line + v_colour * fill * (1.0 - line), line + fill * (1.0 - line));
}
`;

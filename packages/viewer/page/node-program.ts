import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What our reducer adds to sigma's display data. */
export interface ShapeData extends NodeDisplayData {
  /** One of `shapes`. */
  readonly shape: number;
  readonly border: string;
}

const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  v_radius = a_size / u_sizeRatio;
  v_point = a_corner * (v_radius + 2.5);
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_point * pixel, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_border = a_border;
  v_border.a *= bias;
}
`;

/** Distance to the outline in pixels, negative inside; each shape covers about as much as the circle. */
const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  vec2 q = abs(p);
  if (v_shape < 1.5) {
    float corner = r * 0.22;
    vec2 d = q - vec2(r * 0.88 - corner);
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
  }
  if (v_shape < 2.5) return (q.x + q.y - r * 1.22) * 0.70710678;
  if (v_shape < 3.5) return max(q.x * 0.8660254 + q.y * 0.5, q.y) - r * 0.94;
  return max(q.x * 0.8660254 + p.y * 0.5, -p.y) - r * 0.66;
}

void main(void) {
  float distance = outline(v_point, v_radius);
  #ifdef PICKING_MODE
  if (distance > 1.5) discard;
  gl_FragColor = v_color;
  #else
  float rim = min(1.6, v_radius * 0.3);
  float inside = clamp(0.5 - distance, 0.0, 1.0);
  float outside = clamp(0.5 - (distance - rim), 0.0, 1.0);
  gl_FragColor = mix(v_border, v_color, inside) * outside;
  #endif
}
`;

/** Nodes as shapes with a rim in the colour of the background, so that neighbours stay apart. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_border", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    // Our reducer gives every node these two.
    const { shape, border } = data as ShapeData;
    const { array } = this;
    let at = startIndex;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = shape;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(border);
    array[at++] = nodeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"]!, params.correctionRatio);
  }
}

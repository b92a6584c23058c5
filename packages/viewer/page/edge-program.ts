import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What our reducer adds to sigma's display data. */
export interface RibbonData extends EdgeDisplayData {
  readonly curvature: number;
  readonly dash: readonly [on: number, off: number];
}

const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio"] as const;

/**
 * One ribbon along a quadratic curve, ended by an arrow head, whole or dashed.
 * Units: `pixel` is the length of a screen pixel in sigma's framed graph.
 */
const vertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_curvature;
attribute vec2 a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_place;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec2 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;

const float bias = 255.0 / 254.0;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  vec2 way = a_target - a_source;
  float distance = max(length(way), 1e-9);
  vec2 control = (a_source + a_target) / 2.0 + vec2(-way.y, way.x) * a_curvature;

  float leaving = max(2.0 * length(control - a_source), 1e-9);
  float arriving = max(2.0 * length(a_target - control), 1e-9);
  float first = clamp(a_radii.x * pixel / u_sizeRatio / leaving, 0.0, 0.45);
  float tip = clamp(1.0 - a_radii.y * pixel / u_sizeRatio / arriving, 0.55, 1.0);

  float width = max(a_width / u_sizeRatio, 0.3);
  float grown = min(width, 1.0);
  float headLength = (4.0 * grown + width * 2.0) * pixel;
  float neck = max(first, tip - headLength / arriving);

  bool isHead = a_place.z > 0.5;
  float t = isHead ? mix(neck, tip, a_place.x) : mix(first, neck, a_place.x);
  vec2 point = mix(mix(a_source, control, t), mix(control, a_target, t), t);
  vec2 direction = normalize(mix(control - a_source, a_target - control, t));
  vec2 normal = vec2(-direction.y, direction.x);

  float half_ = isHead ? (2.0 * grown + width * 1.1) * (1.0 - a_place.x) : width / 2.0 + 0.5;
  vec2 position = point + normal * a_place.y * half_ * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  v_along = t * (distance + 1.4 * distance * a_curvature * a_curvature) / pixel;
  v_across = a_place.y * half_;
  v_half = isHead ? -1.0 : width / 2.0;
  v_dash = isHead ? vec2(1.0, 0.0) : a_dash;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = v_half < 0.0 ? 1.0 : clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0) * min(1.0, v_half * 2.0);
  if (v_dash.y > 0.0) {
    float at = mod(v_along, v_dash.x + v_dash.y);
    cover *= clamp(v_dash.x - at + 0.5, 0.0, 1.0);
  }
  gl_FragColor = v_color * cover;
  #endif
}
`;

/** A program whose body has so many pieces: 1 is straight and cheap, 16 looks round. */
export function createRibbonProgram(pieces: number): EdgeProgramType {
  const body = Array.from({ length: pieces }, (_, piece) => {
    const from = piece / pieces;
    const to = (piece + 1) / pieces;
    return [
      [from, 1, 0],
      [from, -1, 0],
      [to, 1, 0],
      [to, 1, 0],
      [from, -1, 0],
      [to, -1, 0],
    ];
  }).flat();
  const head = [
    [0, 1, 1],
    [0, -1, 1],
    [1, 0, 1],
  ];
  const places = [...body, ...head];
  const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

  return class RibbonProgram extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: places.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_width", size: 1, type: FLOAT },
          { name: "a_curvature", size: 1, type: FLOAT },
          { name: "a_dash", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_place", size: 3, type: FLOAT }],
        CONSTANT_DATA: places,
      };
    }

    processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      // Our reducer gives every edge these two.
      const { curvature, dash } = data as RibbonData;
      const { array } = this;
      let at = startIndex;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = source.size;
      array[at++] = target.size;
      array[at++] = data.size;
      array[at++] = curvature;
      array[at++] = dash[0];
      array[at++] = dash[1];
      array[at++] = floatColor(data.color);
      array[at++] = edgeIndex;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
      gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
      gl.uniform1f(uniformLocations["u_correctionRatio"]!, params.correctionRatio);
      gl.uniform1f(uniformLocations["u_pixelRatio"]!, params.pixelRatio);
    }
  };
}

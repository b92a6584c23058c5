import type { Kernels } from "./kernels.ts";
import { Memory, type Store } from "./memory.ts";
import { wasm } from "./kernels-wasm.ts";

/** The little of WebAssembly's interface needed here: the type libraries of Node have none. */
declare const WebAssembly: {
  Memory: new (limits: { initial: number }) => Store;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** The kernels in WebAssembly with its 128-bit SIMD; `undefined` where the host has none or forbids it. */
export function createSimdKernels(): Kernels | undefined {
  try {
    const store = new WebAssembly.Memory({ initial: 1 });
    const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      relata: { memory: store },
    });
    // What kernels.wat exports.
    const { multiply, step, quantise, pair, best } = exports as Omit<Kernels, "name" | "memory">;
    return { name: "simd", memory: new Memory(store), multiply, step, quantise, pair, best };
  } catch {
    return undefined;
  }
}

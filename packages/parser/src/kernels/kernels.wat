;; The inner loops of the network; kernels.ts says what each does, plain-kernels.ts does the same in the same order.
;; Compile with `node packages/parser/compile-kernels.mjs`.
(module
  (import "relata" "memory" (memory 1))

  ;; `rows` rows times one input, 16 rows at a time: a lane of $a, $b, $c or $d is a row.
  (func $one
    (param $weights i32) (param $rows i32) (param $columns i32) (param $scales i32)
    (param $in i32) (param $add i32) (param $out i32)
    (local $end i32) (local $p i32) (local $last i32)
    (local $x v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $last (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $end (i32.add (local.get $in) (i32.shl (local.get $columns) (i32.const 1))))
    (loop $block
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $p (local.get $in))
      (loop $pair
        (local.set $x (v128.load32_splat (local.get $p)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $weights)))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=48 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (br_if $pair (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
      (v128.store (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $a)) (v128.load (local.get $scales)))
          (v128.load (local.get $add))))
      (v128.store offset=16 (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $b)) (v128.load offset=16 (local.get $scales)))
          (v128.load offset=16 (local.get $add))))
      (v128.store offset=32 (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $c)) (v128.load offset=32 (local.get $scales)))
          (v128.load offset=32 (local.get $add))))
      (v128.store offset=48 (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $d)) (v128.load offset=48 (local.get $scales)))
          (v128.load offset=48 (local.get $add))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (local.set $add (i32.add (local.get $add) (i32.const 64)))
      (br_if $block (i32.lt_u (local.tee $out (i32.add (local.get $out) (i32.const 64))) (local.get $last)))))

  ;; `rows` rows times two inputs: each weight is loaded once. Unrolling this loop makes it slower: V8 runs out of registers.
  (func $two
    (param $weights i32) (param $rows i32) (param $columns i32) (param $scales i32)
    (param $in i32) (param $add i32) (param $out i32)
    (param $in2 i32) (param $add2 i32) (param $out2 i32)
    (local $end i32) (local $p i32) (local $q i32) (local $last i32)
    (local $x v128) (local $y v128) (local $w v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $last (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $end (i32.add (local.get $in) (i32.shl (local.get $columns) (i32.const 1))))
    (loop $block
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $e (v128.const i32x4 0 0 0 0))
      (local.set $f (v128.const i32x4 0 0 0 0))
      (local.set $g (v128.const i32x4 0 0 0 0))
      (local.set $h (v128.const i32x4 0 0 0 0))
      (local.set $p (local.get $in))
      (local.set $q (local.get $in2))
      (loop $pair
        (local.set $x (v128.load32_splat (local.get $p)))
        (local.set $y (v128.load32_splat (local.get $q)))
        (local.set $w (v128.load (local.get $weights)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $w (v128.load offset=16 (local.get $weights)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $w (v128.load offset=32 (local.get $weights)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $w (v128.load offset=48 (local.get $weights)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (local.set $q (i32.add (local.get $q) (i32.const 4)))
        (br_if $pair (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
      (v128.store (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $a)) (v128.load (local.get $scales)))
          (v128.load (local.get $add))))
      (v128.store offset=16 (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $b)) (v128.load offset=16 (local.get $scales)))
          (v128.load offset=16 (local.get $add))))
      (v128.store offset=32 (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $c)) (v128.load offset=32 (local.get $scales)))
          (v128.load offset=32 (local.get $add))))
      (v128.store offset=48 (local.get $out)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $d)) (v128.load offset=48 (local.get $scales)))
          (v128.load offset=48 (local.get $add))))
      (v128.store (local.get $out2)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $e)) (v128.load (local.get $scales)))
          (v128.load (local.get $add2))))
      (v128.store offset=16 (local.get $out2)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $f)) (v128.load offset=16 (local.get $scales)))
          (v128.load offset=16 (local.get $add2))))
      (v128.store offset=32 (local.get $out2)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $g)) (v128.load offset=32 (local.get $scales)))
          (v128.load offset=32 (local.get $add2))))
      (v128.store offset=48 (local.get $out2)
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $h)) (v128.load offset=48 (local.get $scales)))
          (v128.load offset=48 (local.get $add2))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (local.set $add (i32.add (local.get $add) (i32.const 64)))
      (local.set $add2 (i32.add (local.get $add2) (i32.const 64)))
      (local.set $out2 (i32.add (local.get $out2) (i32.const 64)))
      (br_if $block (i32.lt_u (local.tee $out (i32.add (local.get $out) (i32.const 64))) (local.get $last)))))

  ;; Rows are taken 32 at a time, so that their weights stay near while all inputs pass.
  (func (export "multiply")
    (param $weights i32) (param $rows i32) (param $columns i32) (param $scales i32) (param $bias i32)
    (param $input i32) (param $inputStride i32) (param $count i32) (param $output i32) (param $outputStride i32)
    (local $tile i32) (local $n i32) (local $in i32) (local $out i32)
    (block $done
      (loop $tiles
        (br_if $done (i32.le_s (local.get $rows) (i32.const 0)))
        (local.set $tile (select (local.get $rows) (i32.const 32) (i32.lt_s (local.get $rows) (i32.const 32))))
        (local.set $n (local.get $count))
        (local.set $in (local.get $input))
        (local.set $out (local.get $output))
        (block $single
          (loop $pairs
            (br_if $single (i32.lt_s (local.get $n) (i32.const 2)))
            (call $two (local.get $weights) (local.get $tile) (local.get $columns) (local.get $scales)
              (local.get $in) (local.get $bias) (local.get $out)
              (i32.add (local.get $in) (local.get $inputStride)) (local.get $bias)
              (i32.add (local.get $out) (local.get $outputStride)))
            (local.set $in (i32.add (local.get $in) (i32.shl (local.get $inputStride) (i32.const 1))))
            (local.set $out (i32.add (local.get $out) (i32.shl (local.get $outputStride) (i32.const 1))))
            (local.set $n (i32.sub (local.get $n) (i32.const 2)))
            (br $pairs)))
        (if (local.get $n)
          (then
            (call $one (local.get $weights) (local.get $tile) (local.get $columns) (local.get $scales)
              (local.get $in) (local.get $bias) (local.get $out))))
        (local.set $weights (i32.add (local.get $weights) (i32.shl (i32.mul (local.get $tile) (local.get $columns)) (i32.const 1))))
        (local.set $scales (i32.add (local.get $scales) (i32.shl (local.get $tile) (i32.const 2))))
        (local.set $bias (i32.add (local.get $bias) (i32.shl (local.get $tile) (i32.const 2))))
        (local.set $output (i32.add (local.get $output) (i32.shl (local.get $tile) (i32.const 2))))
        (local.set $rows (i32.sub (local.get $rows) (local.get $tile)))
        (br $tiles))))

  (func (export "step")
    (param $table i32) (param $count i32) (param $hidden i32) (param $weights i32) (param $scales i32)
    (param $inverse f32) (param $gates i32)
    (local $row i32) (local $tile i32) (local $n i32) (local $entry i32) (local $z i32) (local $wide i32)
    (local $cell i32) (local $after i32) (local $end i32) (local $weighted i32) (local $shift i32) (local $wide2 i32) (local $wide3 i32)
    (local $factor v128) (local $x v128) (local $s v128) (local $gate v128) (local $value v128) (local $codes v128)
    (local $low v128) (local $high v128) (local $half v128) (local $unit v128) (local $n0 v128) (local $n1 v128) (local $n2 v128) (local $d1 v128) (local $d2 v128) (local $d3 v128)
    (local.set $wide (i32.shl (local.get $hidden) (i32.const 2)))
    ;; Before the first word there is no state to weigh: the gates are what the input adds.
    (local.set $weighted (local.get $weights))
    (if (local.get $weights)
      (then
        (loop $tiles
          (local.set $tile (i32.sub (local.get $wide) (local.get $row)))
          (local.set $tile (select (local.get $tile) (i32.const 32) (i32.lt_s (local.get $tile) (i32.const 32))))
          (local.set $shift (i32.shl (local.get $row) (i32.const 2)))
          (local.set $n (local.get $count))
          (local.set $entry (local.get $table))
          (local.set $z (i32.add (local.get $gates) (local.get $shift)))
          (block $single
            (loop $pairs
              (br_if $single (i32.lt_s (local.get $n) (i32.const 2)))
              (call $two (local.get $weights) (local.get $tile) (local.get $hidden) (local.get $scales)
                (i32.load offset=8 (local.get $entry))
                (i32.add (i32.load (local.get $entry)) (local.get $shift))
                (local.get $z)
                (i32.load offset=24 (local.get $entry))
                (i32.add (i32.load offset=16 (local.get $entry)) (local.get $shift))
                (i32.add (local.get $z) (i32.shl (local.get $wide) (i32.const 2))))
              (local.set $entry (i32.add (local.get $entry) (i32.const 32)))
              (local.set $z (i32.add (local.get $z) (i32.shl (local.get $wide) (i32.const 3))))
              (local.set $n (i32.sub (local.get $n) (i32.const 2)))
              (br $pairs)))
          (if (local.get $n)
            (then
              (call $one (local.get $weights) (local.get $tile) (local.get $hidden) (local.get $scales)
                (i32.load offset=8 (local.get $entry))
                (i32.add (i32.load (local.get $entry)) (local.get $shift))
                (local.get $z))))
          (local.set $weights (i32.add (local.get $weights) (i32.shl (i32.mul (local.get $tile) (local.get $hidden)) (i32.const 1))))
          (local.set $scales (i32.add (local.get $scales) (i32.shl (local.get $tile) (i32.const 2))))
          (br_if $tiles
            (i32.lt_s (local.tee $row (i32.add (local.get $row) (local.get $tile))) (local.get $wide))))))
    (local.set $factor (f32x4.splat (local.get $inverse)))
    (local.set $low (v128.const f32x4 -7 -7 -7 -7))
    (local.set $high (v128.const f32x4 7 7 7 7))
    (local.set $half (v128.const f32x4 0.5 0.5 0.5 0.5))
    (local.set $unit (v128.const f32x4 1 1 1 1))
    (local.set $n0 (v128.const f32x4 0.999926426266824 0.999926426266824 0.999926426266824 0.999926426266824))
    (local.set $n1 (v128.const f32x4 0.11237912127412168 0.11237912127412168 0.11237912127412168 0.11237912127412168))
    (local.set $n2 (v128.const f32x4 0.001371332334305836 0.001371332334305836 0.001371332334305836 0.001371332334305836))
    (local.set $d1 (v128.const f32x4 0.44549927607708323 0.44549927607708323 0.44549927607708323 0.44549927607708323))
    (local.set $d2 (v128.const f32x4 0.01672320506057755 0.01672320506057755 0.01672320506057755 0.01672320506057755))
    (local.set $d3 (v128.const f32x4 4.7708555189165947e-5 4.7708555189165947e-5 4.7708555189165947e-5 4.7708555189165947e-5))
    (local.set $wide2 (i32.shl (local.get $wide) (i32.const 1)))
    (local.set $wide3 (i32.mul (local.get $wide) (i32.const 3)))
    (loop $sentences
      (local.set $z (select (local.get $gates) (i32.load (local.get $table)) (local.get $weighted)))
      (local.set $cell (i32.load offset=4 (local.get $table)))
      (local.set $after (i32.load offset=12 (local.get $table)))
      (local.set $end (i32.add (local.get $z) (local.get $wide)))
      ;; Four units at a time; tanh is $x · ((n2·s + n1)·s + n0) / (((d3·s + d2)·s + d1)·s + 1) with s = $x².
      (loop $units
        ;; input · candidate
        (local.set $x (f32x4.pmin (f32x4.pmax (f32x4.mul (v128.load (local.get $z)) (local.get $half)) (local.get $low)) (local.get $high)))
        (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $gate (f32x4.add (f32x4.mul (f32x4.div
          (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $n2) (local.get $s)) (local.get $n1)) (local.get $s)) (local.get $n0)) (local.get $x))
          (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $d3) (local.get $s)) (local.get $d2)) (local.get $s)) (local.get $d1)) (local.get $s)) (local.get $unit))) (local.get $half)) (local.get $half)))
        (local.set $x (f32x4.pmin (f32x4.pmax (v128.load (i32.add (local.get $z) (local.get $wide2))) (local.get $low)) (local.get $high)))
        (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $value (f32x4.mul (local.get $gate) (f32x4.div
          (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $n2) (local.get $s)) (local.get $n1)) (local.get $s)) (local.get $n0)) (local.get $x))
          (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $d3) (local.get $s)) (local.get $d2)) (local.get $s)) (local.get $d1)) (local.get $s)) (local.get $unit)))))
        ;; + forget · cell
        (local.set $x (f32x4.pmin (f32x4.pmax (f32x4.mul (v128.load (i32.add (local.get $z) (local.get $wide))) (local.get $half)) (local.get $low)) (local.get $high)))
        (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $gate (f32x4.add (f32x4.mul (f32x4.div
          (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $n2) (local.get $s)) (local.get $n1)) (local.get $s)) (local.get $n0)) (local.get $x))
          (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $d3) (local.get $s)) (local.get $d2)) (local.get $s)) (local.get $d1)) (local.get $s)) (local.get $unit))) (local.get $half)) (local.get $half)))
        (local.set $value (f32x4.add (f32x4.mul (local.get $gate) (v128.load (local.get $cell))) (local.get $value)))
        (v128.store (local.get $cell) (local.get $value))
        ;; output · tanh(cell)
        (local.set $x (f32x4.pmin (f32x4.pmax (f32x4.mul (v128.load (i32.add (local.get $z) (local.get $wide3))) (local.get $half)) (local.get $low)) (local.get $high)))
        (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $gate (f32x4.add (f32x4.mul (f32x4.div
          (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $n2) (local.get $s)) (local.get $n1)) (local.get $s)) (local.get $n0)) (local.get $x))
          (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $d3) (local.get $s)) (local.get $d2)) (local.get $s)) (local.get $d1)) (local.get $s)) (local.get $unit))) (local.get $half)) (local.get $half)))
        (local.set $x (f32x4.pmin (f32x4.pmax (local.get $value) (local.get $low)) (local.get $high)))
        (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $codes
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (f32x4.mul (local.get $gate) (f32x4.div
          (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $n2) (local.get $s)) (local.get $n1)) (local.get $s)) (local.get $n0)) (local.get $x))
          (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul
            (local.get $d3) (local.get $s)) (local.get $d2)) (local.get $s)) (local.get $d1)) (local.get $s)) (local.get $unit)))) (local.get $factor)))))
        (v128.store64_lane 0 (local.get $after)
          (i16x8.narrow_i32x4_s (local.get $codes) (local.get $codes)))
        (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
        (local.set $after (i32.add (local.get $after) (i32.const 8)))
        (br_if $units (i32.lt_u (local.tee $z (i32.add (local.get $z) (i32.const 16))) (local.get $end))))
      (local.set $gates (i32.add (local.get $gates) (i32.shl (local.get $wide) (i32.const 2))))
      (local.set $table (i32.add (local.get $table) (i32.const 16)))
      (br_if $sentences (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  (func $code (param $at i32) (param $inverse v128) (param $smallest v128) (param $largest v128) (result v128)
    (i32x4.trunc_sat_f32x4_s
      (f32x4.nearest
        (f32x4.pmin
          (f32x4.pmax (f32x4.mul (v128.load (local.get $at)) (local.get $inverse)) (local.get $smallest))
          (local.get $largest)))))

  (func (export "quantise")
    (param $input i32) (param $length i32) (param $inverse f32) (param $smallest f32) (param $largest f32)
    (param $output i32)
    (local $factor v128) (local $low v128) (local $high v128) (local $end i32)
    (local.set $factor (f32x4.splat (local.get $inverse)))
    (local.set $low (f32x4.splat (local.get $smallest)))
    (local.set $high (f32x4.splat (local.get $largest)))
    (local.set $end (i32.add (local.get $input) (i32.shl (local.get $length) (i32.const 2))))
    (loop $values
      (v128.store (local.get $output)
        (i16x8.narrow_i32x4_s
          (call $code (local.get $input) (local.get $factor) (local.get $low) (local.get $high))
          (call $code (i32.add (local.get $input) (i32.const 16)) (local.get $factor) (local.get $low) (local.get $high))))
      (local.set $output (i32.add (local.get $output) (i32.const 16)))
      (br_if $values (i32.lt_u (local.tee $input (i32.add (local.get $input) (i32.const 32))) (local.get $end)))))

  (func $positive (param $at i32) (result v128)
    (f32x4.pmax (v128.load (local.get $at)) (v128.const f32x4 0 0 0 0)))

  (func $cap (param $value v128) (param $inverse v128) (param $largest v128) (result v128)
    (i32x4.trunc_sat_f32x4_s
      (f32x4.nearest (f32x4.pmin (f32x4.mul (local.get $value) (local.get $inverse)) (local.get $largest)))))

  (func (export "pair")
    (param $first i32) (param $second i32) (param $length i32) (param $inverse f32) (param $largest f32)
    (param $output i32)
    (local $factor v128) (local $high v128) (local $x v128) (local $y v128) (local $end i32) (local $wide i32)
    (local $codes v128)
    (local.set $factor (f32x4.splat (local.get $inverse)))
    (local.set $high (f32x4.splat (local.get $largest)))
    (local.set $wide (i32.shl (local.get $length) (i32.const 1)))
    (local.set $end (i32.add (local.get $output) (local.get $wide)))
    (loop $values
      (local.set $x (call $positive (local.get $first)))
      (local.set $y (call $positive (local.get $second)))
      (local.set $codes (call $cap (local.get $x) (local.get $factor) (local.get $high)))
      (v128.store64_lane 0 (local.get $output) (i16x8.narrow_i32x4_s (local.get $codes) (local.get $codes)))
      (local.set $codes (call $cap (local.get $y) (local.get $factor) (local.get $high)))
      (v128.store64_lane 0 (i32.add (local.get $output) (local.get $wide))
        (i16x8.narrow_i32x4_s (local.get $codes) (local.get $codes)))
      (local.set $codes
        (call $cap (f32x4.mul (local.get $x) (local.get $y)) (local.get $factor) (local.get $high)))
      (v128.store64_lane 0 (i32.add (local.get $output) (i32.shl (local.get $wide) (i32.const 1)))
        (i16x8.narrow_i32x4_s (local.get $codes) (local.get $codes)))
      (local.set $first (i32.add (local.get $first) (i32.const 16)))
      (local.set $second (i32.add (local.get $second) (i32.const 16)))
      (br_if $values (i32.lt_u (local.tee $output (i32.add (local.get $output) (i32.const 8))) (local.get $end)))))

  ;; Each lane keeps its highest value and where it was; a later lane wins by a higher value or, of equal ones, a lower place.
  (func (export "best") (param $values i32) (param $length i32) (param $count i32) (param $output i32)
    (local $end i32) (local $most v128) (local $place v128) (local $here v128) (local $value v128) (local $more v128)
    (loop $rows
      (local.set $end (i32.add (local.get $values) (i32.shl (local.get $length) (i32.const 2))))
      (local.set $most (v128.load (local.get $values)))
      (local.set $place (v128.const i32x4 0 1 2 3))
      (local.set $here (local.get $place))
      (loop $columns
        (local.set $value (v128.load (local.get $values)))
        (local.set $more (f32x4.gt (local.get $value) (local.get $most)))
        (local.set $most (v128.bitselect (local.get $value) (local.get $most) (local.get $more)))
        (local.set $place (v128.bitselect (local.get $here) (local.get $place) (local.get $more)))
        (local.set $here (i32x4.add (local.get $here) (v128.const i32x4 4 4 4 4)))
        (br_if $columns (i32.lt_u (local.tee $values (i32.add (local.get $values) (i32.const 16))) (local.get $end))))
      (local.set $value (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $most) (local.get $most)))
      (local.set $here (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $place) (local.get $place)))
      (local.set $more
        (v128.or
          (f32x4.gt (local.get $value) (local.get $most))
          (v128.and
            (f32x4.eq (local.get $value) (local.get $most))
            (i32x4.lt_s (local.get $here) (local.get $place)))))
      (local.set $most (v128.bitselect (local.get $value) (local.get $most) (local.get $more)))
      (local.set $place (v128.bitselect (local.get $here) (local.get $place) (local.get $more)))
      (local.set $value (i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 (local.get $most) (local.get $most)))
      (local.set $here (i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 (local.get $place) (local.get $place)))
      (local.set $more
        (v128.or
          (f32x4.gt (local.get $value) (local.get $most))
          (v128.and
            (f32x4.eq (local.get $value) (local.get $most))
            (i32x4.lt_s (local.get $here) (local.get $place)))))
      (i32.store (local.get $output)
        (i32x4.extract_lane 0
          (v128.bitselect (local.get $here) (local.get $place) (local.get $more))))
      (local.set $output (i32.add (local.get $output) (i32.const 4)))
      (br_if $rows (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
)

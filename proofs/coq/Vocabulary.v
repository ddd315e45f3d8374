(** The words of exported statements that Coquelicot lacks: infima, slopes within a domain, approaches within a domain, orders of
    growth. Definitions only, and they are trusted: a statement means what they say. Builds on Model.v ([is_inf]). *)
Require Import Reals.
From Coquelicot Require Import Coquelicot.
From Majorant Require Export FiniteSums Model.
Open Scope R_scope.

(** The power where nothing is known of the base: of a positive base any, of 0 none that is negative ([0^0] is 1), of a
    negative base a whole one. *)
Definition has_power x y := 0 < x \/ (x = 0 /\ 0 <= y) \/ (x < 0 /\ exists n : Z, y = IZR n).
Definition power x y :=
  if Rlt_dec 0 x then Rpower x y
  else if Req_EM_T x 0 then (if Req_EM_T y 0 then 1 else 0)
  else powerRZ x (Int_part y).

(** The infimum of a set of reals; a claim that speaks of it says [is_inf P (infimum P)] too: the set is not empty, and bounded
    from below. *)
Definition infimum (P : R -> Prop) : R := real (Glb_Rbar P).

(** The derivative of [f] at [t] as a function on [D] alone: one-sided at an end of [D]. *)
Definition slope_is (D : R -> Prop) (f : R -> R) (t l : R) :=
  filterlim (fun x => (f x - f t) / (x - t)) (within D (locally' t)) (locally l).
Definition has_slope D f t := exists l, slope_is D f t l.
Definition slope D f t : R := iota (slope_is D f t).

(** Near [t], at [t] too, as far as [D] goes. *)
Definition near (D : R -> Prop) (t : R) (P : R -> Prop) := within D (locally t) P.

(** [x] tends to [a] within [D], and is not [a]. *)
Definition towards (D : R -> Prop) (a : Rbar) := within D (Rbar_locally' a).

(** Orders of growth. *)
Definition big_o (F : (R -> Prop) -> Prop) (f g : R -> R) :=
  exists c, 0 < c /\ F (fun x => Rabs (f x) <= c * Rabs (g x)).
Definition omega_of F f g := big_o F g f.
Definition theta F f g := big_o F f g /\ big_o F g f.
Definition little_o (F : (R -> Prop) -> Prop) (f g : R -> R) :=
  forall c, 0 < c -> F (fun x => Rabs (f x) <= c * Rabs (g x)).
Definition equivalent (F : (R -> Prop) -> Prop) (f g : R -> R) :=
  F (fun x => g x <> 0) /\ filterlim (fun x => f x / g x) F (locally 1).

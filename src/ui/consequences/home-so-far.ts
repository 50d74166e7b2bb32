import type { ConsequencesModel, Dumbbell } from '../../view';

/** The measures at home once so many steps are on screen: what is still to come is not told in advance. */
export function homeSoFar(model: ConsequencesModel, shown: number): readonly Dumbbell[] {
  if (shown >= model.steps.length) return model.home;
  const chips = model.steps.slice(0, shown).flatMap((step) => step.chips);
  return model.home.map((meter) => {
    const moved = chips.reduce((sum, chip) => sum + (chip.meter === meter.meter ? chip.by : 0), 0);
    return { ...meter, to: Math.round(meter.from + moved) };
  });
}

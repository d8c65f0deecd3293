import * as z from "zod";
import { RecapView } from "#priority/priority.views";
import { permitted, router } from "#trpc";
import { addPlaces, copyPlaces, removePlace, saveGrounds } from "./place.commands.ts";
import { describePlaces, previewBlock, searchPlaces } from "./place.reads.ts";
import { BlockPreview, GroundsWish, NamedPlace, PlaceList, PlacesWish, PlaceYear, RemovalWish } from "./place.views.ts";
import { recapByPriority } from "./recap.reads.ts";

const OfYear = z.object({ year: PlaceYear });
const Added = z.object({ added: z.int() });

export const placeRouter = router({
  list: permitted("plan.read")
    .input(OfYear)
    .output(PlaceList)
    .query(({ ctx, input }) => describePlaces(ctx.work, input.year)),

  search: permitted("plan.read")
    .input(z.object({ text: z.string().max(120, "too-long") }))
    .output(z.array(NamedPlace))
    .query(({ ctx, input }) => searchPlaces(ctx.services, input.text)),

  preview: permitted("rpkd.write")
    .input(OfYear.extend({ text: z.string().max(700_000, "too-long") }))
    .output(BlockPreview)
    .mutation(({ ctx, input }) => previewBlock(ctx.work, input)),

  add: permitted("rpkd.write")
    .input(PlacesWish)
    .output(Added)
    .mutation(({ ctx, input }) => addPlaces(ctx.work, input)),

  copy: permitted("rpkd.write")
    .input(OfYear)
    .output(Added)
    .mutation(({ ctx, input }) => copyPlaces(ctx.work, input.year)),

  change: permitted("rpkd.write")
    .input(GroundsWish)
    .output(z.null())
    .mutation(({ ctx, input }) => saveGrounds(ctx.work, input)),

  remove: permitted("rpkd.write")
    .input(RemovalWish)
    .output(z.null())
    .mutation(({ ctx, input }) => removePlace(ctx.work, input)),

  recap: permitted("plan.read")
    .input(z.object({ planId: z.uuid() }))
    .output(RecapView)
    .query(({ ctx, input }) => recapByPriority(ctx.work, input.planId)),
});

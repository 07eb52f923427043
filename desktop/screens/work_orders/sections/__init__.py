"""The parts of one job as it is shown: each knows how to show itself and what may be done in it."""

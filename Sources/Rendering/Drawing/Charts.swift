import Markup

func drawActorChart(_ rows: [SectorRow], into output: inout Markup) {}
func drawShareChart(hundredths: Int, into output: inout Markup) {}

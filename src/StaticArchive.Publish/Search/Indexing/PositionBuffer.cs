namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Room for the positions of a word in a passage.</summary>
/// <param name="Positions">The positions.</param>
/// <param name="SmallWords">The run of small words before each.</param>
internal readonly record struct PositionBuffer(int[] Positions, int[] SmallWords);

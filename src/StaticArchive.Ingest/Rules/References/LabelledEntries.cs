namespace StaticArchive.Ingest.Rules.References;

/// <summary>The lines of a list of references with labels, and where its entries begin.</summary>
/// <param name="Lines">The lines; one that holds two entries is divided.</param>
/// <param name="Starts">Indexes of the lines that begin an entry.</param>
/// <param name="Labels">The label of each entry; null for one without.</param>
internal sealed record LabelledEntries(
    IReadOnlyList<ReferenceLine> Lines,
    IReadOnlyList<int> Starts,
    IReadOnlyList<string?> Labels
);

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Which line was taken for the title.</summary>
/// <param name="Line">Its index; -1 where no line reads like one.</param>
/// <param name="Sureness">Per cent: how much of its score the next best lacks.</param>
internal sealed record TitleChoice(int Line, int Sureness)
{
    /// <summary>Index of the next best line; -1 where there is none.</summary>
    public int NextBest { get; init; } = -1;
}

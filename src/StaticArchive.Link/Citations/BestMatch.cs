namespace StaticArchive.Link.Citations;

/// <summary>The best match so far; of two readings that match equally well the first.</summary>
internal sealed class BestMatch
{
    public AuthorLabel? Label { get; private set; }

    public AuthorMatch Match { get; private set; } = AuthorMatch.None;

    public List<int> Entries { get; } = [];

    public void Update(AuthorLabel label, AuthorMatch match, int entry)
    {
        // "Ruth Hallam": of entries of two Hallams the one whose given names agree.
        var isBetter = Label is null || match.Rank < Match.Rank || (IsAlike(label, match) && match.Start < Match.Start);
        if (isBetter)
        {
            (Label, Match) = (label, match);
            Entries.Clear();
        }
        else if (!IsAlike(label, match) || match.Start > Match.Start)
        {
            return;
        }

        Entries.Add(entry);
    }

    private bool IsAlike(AuthorLabel label, AuthorMatch match) =>
        ReferenceEquals(Label, label) && match.Rank == Match.Rank;
}

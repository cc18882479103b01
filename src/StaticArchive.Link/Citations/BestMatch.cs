namespace StaticArchive.Link.Citations;

/// <summary>The best match so far; of two readings that match equally well the first.</summary>
internal sealed class BestMatch
{
    public AuthorLabel? Label { get; private set; }

    public AuthorMatch Match { get; private set; } = AuthorMatch.None;

    public List<int> Entries { get; } = [];

    public void Update(AuthorLabel label, AuthorMatch match, int entry)
    {
        if (Label is null || match.Rank < Match.Rank)
        {
            (Label, Match) = (label, match);
            Entries.Clear();
        }
        else if (match.Rank > Match.Rank || !ReferenceEquals(Label, label))
        {
            return;
        }

        Entries.Add(entry);
    }
}

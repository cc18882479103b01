namespace StaticArchive.Documents;

/// <summary>A value that reading found for a field of a paper's record, and how: nothing is guessed silently.</summary>
/// <param name="Field">CSL or Dublin Core name, e.g. <c>title</c>, <c>author</c>, <c>issued</c>, <c>rights</c>.</param>
/// <param name="Value">The value as it will be shown.</param>
/// <param name="Place">Where it was read.</param>
/// <param name="Rule">What made it so, in words: <c>front matter</c>, <c>line "Date:"</c>, <c>meta citation_title</c>.</param>
/// <param name="Rank">How far the rule is trusted; the highest of a field is preferred.</param>
public sealed record FieldReading(string Field, string Value, Place Place, string Rule, int Rank)
{
    /// <summary>Id of the document it was read in; empty for a sidecar.</summary>
    public string Document { get; init; } = "";

    /// <summary>ORCID iD, for an author whose record states one.</summary>
    public string? Orcid { get; init; }

    /// <summary>Affiliation, for an author whose record states one.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Whether an author is said to be an organisation, whatever its name looks like.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>Whether it became the paper's value.</summary>
    public bool Preferred { get; init; }
}

/// <summary>Something that reading decided without being told, and how to decide otherwise.</summary>
/// <param name="What">What was decided, e.g. <c>heading moved from level 2 to 3</c>.</param>
/// <param name="Place">Where.</param>
/// <param name="Override">What to write into <c>paper.yml</c> to have it otherwise.</param>
/// <param name="Block">Id of the block concerned, if there is one.</param>
public sealed record Guess(string What, Place Place, string Override, string? Block = null);

/// <summary>Words of a source that are not in the article, and why.</summary>
/// <param name="Reason">E.g. <c>advert</c>, <c>page number</c>, <c>front matter</c>, <c>address of a link</c>.</param>
/// <param name="Words">How many.</param>
/// <param name="IsMarkup">Whether they are part of the markup rather than of the text: addresses of links.</param>
public sealed record SetAside(string Reason, int Words, bool IsMarkup = false);

/// <summary>Where every word of a source went. Words are runs of letters, marks and digits.</summary>
/// <param name="Read">Words in the source, without its markup.</param>
/// <param name="Published">Words in the article: all blocks that are not paratext.</param>
/// <param name="Aside">The others, by reason.</param>
public sealed record WordAccount(int Read, int Published, IReadOnlyList<SetAside> Aside);

using StaticArchive.Documents;

namespace StaticArchive.Ingest;

/// <summary>A block on its way from a reader through the cleaning rules.</summary>
/// <param name="Kind">What it is taken for so far.</param>
/// <param name="Content">Its words.</param>
public sealed record Draft(BlockKind Kind, MappedText Content)
{
    /// <summary>Where it stands in the source, its markup included.</summary>
    public required Span Extent { get; init; }

    /// <summary>Level of a heading as marked, depth of a list item; 0 for a heading found by its looks.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is the document's title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether a list item is numbered.</summary>
    public bool Ordered { get; init; }

    /// <summary>Blank lines above it in the source.</summary>
    public int Gap { get; init; }

    /// <summary>Whether a rule (<c>---</c>) or a page break stands between it and what is above.</summary>
    public bool RuleAbove { get; init; }

    /// <summary>Whether a rule stands below it.</summary>
    public bool RuleBelow { get; init; }

    /// <summary>Whether a form feed stands above it.</summary>
    public bool PageBreakAbove { get; init; }

    /// <summary>Whether the source marks it as a heading, as a list item and so on, rather than its looks.</summary>
    public bool Marked { get; init; }

    /// <summary>See <see cref="Block.Note"/>.</summary>
    public string? Note { get; init; }

    /// <summary>See <see cref="Block.Lost"/>.</summary>
    public string? Lost { get; init; }

    /// <summary>Number of the box it is the title of, or belongs to; 0 for none.</summary>
    public int Box { get; init; }

    /// <summary>Cells of a table, as spans of <see cref="Content"/>.</summary>
    public Table? Table { get; init; }

    /// <summary>The field a metadata block states, if known.</summary>
    public string? Field { get; init; }

    /// <summary>Values of fields that it states; they count only while it is not set aside.</summary>
    public IReadOnlyList<StatedField> Stated { get; init; } = [];

    /// <summary>Key that a format gives an entry or a block, for links within the format.</summary>
    public string? Key { get; init; }

    /// <summary>Its words.</summary>
    public string Text => Content.Text;

    /// <summary>Whether it is still running text that rules may take for something else.</summary>
    public bool IsPlain => Kind == BlockKind.Paragraph && Box == 0;

    /// <summary>The same block, stating one more value; an empty one states nothing.</summary>
    public Draft Stating(string field, string value, string rule, int rank = 30) =>
        value.Length == 0 ? this : this with { Stated = [.. Stated, new StatedField(field, field == "issued" ? Dates.Edtf(value) ?? value : value, rule, rank)] };

    /// <summary>The same words as something that is not the document's own text.</summary>
    public Draft Aside(string reason) => this with { Kind = BlockKind.Paratext, Note = reason, Form = Kind };

    /// <summary>What it was before it was set aside.</summary>
    public BlockKind? Form { get; init; }

    /// <summary>This block made whole with the rest of it.</summary>
    public Draft JoinedWith(Draft rest)
    {
        var joined = Content.Join(rest.Content);
        var hyphen = Text.EndsWith('-') && Text.Length > 1 && char.IsLetter(Text[^2]);
        return this with
        {
            // A word parted at the join is mended with those parted at line ends.
            Content = hyphen ? joined with { Breaks = [.. Content.Breaks, Text.Length, .. joined.Breaks.Skip(Content.Breaks.Count)] } : joined,
            Extent = Extent.Hull(rest.Extent),
            Note = "joined",
            RuleBelow = rest.RuleBelow,
        };
    }
}

/// <summary>A value of a field of the paper's record; see <see cref="FieldReading"/>.</summary>
/// <param name="Field">CSL name.</param>
/// <param name="Value">The value.</param>
/// <param name="Rule">What made it so.</param>
/// <param name="Rank">How far the rule is trusted.</param>
public sealed record StatedField(string Field, string Value, string Rule, int Rank)
{
    /// <summary>Affiliation of an author.</summary>
    public string? Affiliation { get; init; }
}

namespace StaticArchive.Publish.Citing;

/// <summary>A part of a citation before punctuation is settled: words, or parts with what stands between.</summary>
internal sealed record Fragment
{
    /// <summary>Its words; null where it is made of parts.</summary>
    public string? Text { get; init; }

    /// <summary>Its parts in order.</summary>
    public IReadOnlyList<Fragment> Parts { get; init; } = [];

    /// <summary>What stands between the parts.</summary>
    public string Delimiter { get; init; } = "";

    /// <summary>What stands before it.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands behind it.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether it is set in italics.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool HasQuotes { get; init; }

    /// <summary>Makes one of words.</summary>
    public static Fragment FromText(string text) => new() { Text = text };

    /// <summary>Makes one of parts; null where there are none.</summary>
    public static Fragment? Join(IReadOnlyList<Fragment> parts, string delimiter) =>
        parts.Count == 0 ? null : new Fragment { Parts = parts, Delimiter = delimiter };

    /// <summary>With the affixes and the looks that an element of the style gives it.</summary>
    public Fragment With(StyleElement element) => Create(element, Text, Parts, Delimiter);

    /// <summary>Makes one with the affixes and the looks of an element.</summary>
    public static Fragment Create(
        StyleElement element,
        string? text,
        IReadOnlyList<Fragment> parts,
        string delimiter
    ) =>
        new()
        {
            Text = text,
            Parts = parts,
            Delimiter = delimiter,
            Prefix = element.Prefix,
            Suffix = element.Suffix,
            IsItalic = element.IsItalic,
            HasQuotes = element.HasQuotes,
        };
}

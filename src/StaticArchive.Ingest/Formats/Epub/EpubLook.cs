namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>What a style sheet says of the looks of words; null where it says nothing.</summary>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="IsRaised">Above the line.</param>
/// <param name="IsHidden">Not displayed.</param>
internal sealed record EpubLook(bool? IsBold, bool? IsItalic, bool? IsRaised, bool? IsHidden)
{
    /// <summary>Nothing said.</summary>
    public static EpubLook None { get; } = new(null, null, null, null);

    /// <summary>This look, and where it says nothing another one.</summary>
    public EpubLook Over(EpubLook below) =>
        new(IsBold ?? below.IsBold, IsItalic ?? below.IsItalic, IsRaised ?? below.IsRaised, IsHidden ?? below.IsHidden);

    /// <summary>Reads <c>font-weight: bold; font-style: italic</c>.</summary>
    public static EpubLook Parse(string declarations)
    {
        var look = None;
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
                look = look.With(declaration[..colon].Trim().ToLowerInvariant(), value.Trim().ToLowerInvariant());
            }
        }

        return look;
    }

    private EpubLook With(string property, string value) =>
        property switch
        {
            "font-weight" => this with { IsBold = value is "bold" or "bolder" or "600" or "700" or "800" or "900" },
            "font-style" => this with { IsItalic = value is "italic" or "oblique" },
            "vertical-align" => this with { IsRaised = value is "super" or "text-top" },
            "display" => this with { IsHidden = value == "none" },
            _ => this,
        };
}

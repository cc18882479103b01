namespace StaticArchive.Model.Messages;

/// <summary>Templates and pictures of an archive's own theme.</summary>
public static partial class MessageCatalog
{
    /// <summary>A template that is no whole HTML.</summary>
    public static Message TemplateBroken(SourceLocation location, string why) =>
        Error(
            "SA0531",
            location,
            $"this template cannot be used: {why}. Until it is mended, pages have the theme's own part."
        );

    /// <summary>A slot that its part does not have.</summary>
    public static Message UnknownSlot(
        SourceLocation location,
        string name,
        string? nearest,
        IEnumerable<string> known
    ) =>
        Warning(
            "SA0532",
            location,
            nearest is null
                ? $"there is no slot {{{{{name}}}}} here and nothing is put in its place; slots of this part: "
                    + $"{string.Join(", ", known)}."
                : $"there is no slot {{{{{name}}}}} here and nothing is put in its place; did you mean "
                    + $"{{{{{nearest}}}}}?"
        );

    /// <summary>A part without what readers need of it.</summary>
    /// <param name="location">The file.</param>
    /// <param name="what">What is missing, as one would write it: <c>{{navigation}}</c>.</param>
    /// <param name="loss">What readers lose by that.</param>
    public static Message TemplateIncomplete(SourceLocation location, string what, string loss) =>
        Warning("SA0533", location, $"this template leaves out {what}, so {loss}; put it where it shall stand.");

    /// <summary>An element, attribute or slot that does not reach readers.</summary>
    public static Message TemplateMarkupLeftOut(SourceLocation location, string what, string why) =>
        Warning("SA0534", location, $"{what} is left out: {why}.");
}

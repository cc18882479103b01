using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>
/// Which of several readings of a place is the text: the editor's of <c>&lt;choice&gt;&lt;sic&gt;Vvard&lt;/sic&gt;
/// &lt;corr&gt;Ward&lt;/corr&gt;&lt;/choice&gt;</c>, the lemma of an apparatus, and not what the writer struck out.
/// </summary>
internal static class TeiReadings
{
    /// <summary>Whether the words of an element are another reading than that of the text.</summary>
    public static bool IsOther(MarkupElement element) =>
        element.Name switch
        {
            "del" or "wit" or "witdetail" => true,
            "sic" or "orig" or "abbr" when element.Parent is { Name: "choice" } choice => choice.Elements.Any(IsEdited),
            "rdg" or "rdggrp" when element.Parent is { Name: "app" or "rdggrp" } app => IsVariant(element, app),
            _ => element.Parent is { Name: "choice" } several
                && several.Elements.First(one => !IsReplaced(one, several)) != element,
        };

    private static bool IsReplaced(MarkupElement element, MarkupElement choice) =>
        element.Name is "sic" or "orig" or "abbr" && choice.Elements.Any(IsEdited);

    private static bool IsEdited(MarkupElement element) => element.Name is "corr" or "reg" or "expan";

    private static bool IsVariant(MarkupElement reading, MarkupElement apparatus) =>
        apparatus.Element("lem") is not null || apparatus.Elements.First() != reading;
}

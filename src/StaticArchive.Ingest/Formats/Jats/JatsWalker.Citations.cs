using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Jats;

/// <content>What points at entries of the reference list.</content>
internal sealed partial class JatsWalker
{
    /// <inheritdoc/>
    protected override void OnInlineConsumed(MarkupElement element)
    {
        if (element.Name != "xref" || element["rid"] is not { } ids)
        {
            return;
        }

        var keys = ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // Some publishers give the link another type, or none.
        if (element["ref-type"] is "bibr" or "ref" || (keys.Length > 0 && _entries.ContainsKey(keys[0])))
        {
            _citations.Add((FindWords(element) ?? element.StartTag, keys));
        }
    }

    /// <summary>
    /// A link without words shows the labels of its entries, as a journal prints it: <c>[3]</c> for
    /// <c>&lt;xref ref-type="bibr" rid="r3"/&gt;</c>.
    /// </summary>
    protected override string? FindSign(MarkupElement element)
    {
        if (element.Name == "tex-math")
        {
            return IsOnlyForm(element) ? element.ReadFormula(Source) : null;
        }

        var labels = (element["rid"] ?? "")
            .Split(' ')
            .Select(id => _entries.GetValueOrDefault(id)?.Element("label").GetTextContent(Source))
            .Select(PrintedLabel.Trim)
            .OfType<string>()
            .ToList();
        return element.Name == "xref" && labels.Count > 0 ? $"[{string.Join(", ", labels)}]" : null;
    }

    /// <summary>Whether a formula has no form that is read as words, as MathML is.</summary>
    private static bool IsOnlyForm(MarkupElement tex)
    {
        var formula = tex.Parent!;
        while (formula.Name is not ("inline-formula" or "disp-formula") && formula.Parent is { Name: not "p" } outer)
        {
            formula = outer;
        }

        return !formula.DescendantElements("math").Any();
    }
}

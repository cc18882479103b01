using StaticArchive.Model;
using static StaticArchive.Link.Law.LegalSources;

namespace StaticArchive.Link.Law;

/// <summary>Finds the legal sources of a document.</summary>
internal static class LegalSourceFinder
{
    /// <summary>
    /// 1. full names are found block by block, and what the text calls them from there on; 2. the places between them
    /// are searched for those short forms. Reference lists, headings and paratext are left out.
    /// </summary>
    public static LegalSources Find(Document document)
    {
        var blocks = LegalBlockReader.Read(document);
        var registry = new LegalSourceRegistry();
        var forms = new LegalShortForms();
        var full = new List<LegalReference>[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            full[i] = [];
            foreach (var mention in LegalScanner.Scan(blocks[i].Text))
            {
                var count = registry.Sources.Count;
                var source = registry.Add(mention, blocks[i].Id);
                var named = new NewMention(mention, source, source == count, blocks[i].Text);
                var resume = AddForms(forms, registry.Sources[source], named);
                full[i]
                    .Add(new LegalReference(source, blocks[i].Id, mention.Span, mention.Locator) { ResumeAt = resume });
            }
        }

        var references = forms.IsEmpty
            ? full.SelectMany(found => found)
            : blocks.SelectMany((block, i) => new LegalShortFormFinder(forms, block).Find(full[i]));
        return new LegalSources([.. registry.Sources.Select(source => source.Source)], [.. references]);
    }

    /// <summary>Adds what the source is called from here on; where the search for that can begin.</summary>
    private static int AddForms(LegalShortForms forms, LegalSourceRegistry.OpenSource source, NewMention named)
    {
        if (named.IsFirst)
        {
            forms.AddImplied(source, named.Source);
        }

        var end = named.Mention.Span.End;
        if (LegalDefinitionReader.Read(named.Block.Text, end, named.Block.Span.End) is not { } definition)
        {
            return end;
        }

        if (named.Mention.Kind == LegalKind.Case && !definition.Name.Contains(" v ", StringComparison.Ordinal))
        {
            forms.AddItalic(definition.Name, named.Source, definition.End);
        }
        else
        {
            forms.AddDefined(definition.Name, named.Source, definition.End);
        }

        return definition.End;
    }

    private sealed record NewMention(LegalMention Mention, int Source, bool IsFirst, LegalBlock Block);
}

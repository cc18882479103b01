using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <content>Entries that hold several works under one number, as journals of chemistry print them.</content>
internal sealed partial class JatsWalker
{
    /// <summary>
    /// The works of an entry that holds nothing but its label and several citations of one kind:
    /// <c>&lt;label&gt;2&lt;/label&gt;&lt;mixed-citation&gt;…&lt;mixed-citation&gt;…</c>; none for any other.
    /// </summary>
    private static IReadOnlyList<MarkupElement> FindWorks(MarkupElement reference)
    {
        var works = reference.Elements.Where(child => child.Name != "label").ToList();
        return
            works.Count > 1
            && works[0].Name is "mixed-citation" or "element-citation" or "citation" or "nlm-citation"
            && works.TrueForAll(work => work.Name == works[0].Name)
            ? works
            : [];
    }

    private void VisitWorks(MarkupElement reference, IReadOnlyList<MarkupElement> works)
    {
        var label = reference.Element("label");
        var printed = PrintedLabel.Trim(label.GetTextContent(Source));
        for (var i = 0; i < works.Count; i++)
        {
            var words = ReadDetached(works[i]);
            var content = i == 0 && label is not null ? ReadDetached(label).Join(words) : words;
            var key = (i == 0 ? reference["id"] : null) ?? works[i]["id"] ?? CreateKey(works[i]);
            var letter = PrintedLabel.Trim(works[i].Element("label").GetTextContent(Source));
            Add(
                new Draft(BlockKind.Reference, content)
                {
                    Extent = content.Source,
                    Key = key,
                    Label = letter is [>= 'a' and <= 'z'] ? printed + letter : printed,
                    IsMarkedUp = true,
                }
            );
            if (new JatsReferenceReader(Source).Read(works[i]) is { } item)
            {
                _references.TryAdd(key, item);
            }
        }
    }
}

using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>
/// Sections and tables, and what leads to them: <c>&lt;xref ref-type="table" rid="T2"&gt;Table 2&lt;/xref&gt;</c>.
/// </summary>
internal sealed partial class JatsWalker
{
    private void VisitSection(MarkupElement section)
    {
        var isAbstract = section.Name is "abstract" or "trans-abstract";
        var field = Field;
        Field = isAbstract ? PaperField.Abstract : field;
        // One without a title, such as an appendix around its sections, is no level.
        var deeper = section.Element("title") is null && !isAbstract ? 0 : 1;
        _depth += deeper;
        VisitPlace(section);
        _depth -= deeper;
        Field = field;
    }

    /// <summary>The first block of it has its key.</summary>
    private void VisitPlace(MarkupElement element)
    {
        FlushLabel();
        var first = Drafts.Count;
        VisitChildren(element);
        FlushLabel();
        if (first < Drafts.Count)
        {
            Drafts[first] = Drafts[first] with { Key = Drafts[first].Key ?? element["id"] };
        }
    }
}

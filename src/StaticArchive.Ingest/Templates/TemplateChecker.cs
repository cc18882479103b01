using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Templates;

/// <summary>Says what readers lose by what a template leaves out.</summary>
internal static class TemplateChecker
{
    /// <summary>Looks for the slots that its part needs, and for the page's heading.</summary>
    public static void Check(TemplateContext context, IReadOnlyList<TemplateNode> nodes)
    {
        var all = TemplateNode.FindAll(nodes).ToList();
        var slots = all.OfType<TemplateNode.Place>().Select(place => place.Slot.Name).ToHashSet(StringComparer.Ordinal);
        var headings = all.OfType<TemplateNode.Element>().Count(element => element.Name == "h1");
        foreach (var slot in context.Schema.Slots.Where(slot => slot.Loss is not null))
        {
            if (!slots.Contains(slot.Name) && !slots.Contains(slot.Substitute ?? ""))
            {
                Report(context, $"{{{{{slot.Name}}}}}", slot.Loss!);
            }
        }

        if (context.Schema.HasPageHeading && headings != 1)
        {
            Report(context, "the one <h1> that a page has", "who goes by headings does not find its beginning");
        }
    }

    private static void Report(TemplateContext context, string what, string loss) =>
        context.Messages.Add(MessageCatalog.TemplateIncomplete(new SourceLocation(context.File.Path), what, loss));
}

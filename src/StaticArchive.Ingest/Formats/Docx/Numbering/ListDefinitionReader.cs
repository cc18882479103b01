using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Numbering;

/// <summary>The lists that a file defines, by the numbers that paragraphs name them by.</summary>
internal sealed class ListDefinitionReader
{
    private readonly Dictionary<string, XElement> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, XElement> _instances = [];
    private readonly Dictionary<int, ListDefinition?> _lists = [];

    /// <summary>Reads them.</summary>
    public ListDefinitionReader(XElement root)
    {
        foreach (var definition in root.GetChildren("abstractNum"))
        {
            _abstract.TryAdd(definition.GetAttribute("abstractNumId") ?? "", definition);
            if (definition.GetValue("styleLink") is { } style)
            {
                _byStyle.TryAdd(style, definition);
            }
        }

        foreach (var list in root.GetChildren("num"))
        {
            _instances.TryAdd(list.GetNumber("numId") ?? 0, list);
        }
    }

    /// <summary>A list; null where the file does not define it.</summary>
    public ListDefinition? Find(int id)
    {
        if (!_lists.TryGetValue(id, out var list))
        {
            list = _instances.TryGetValue(id, out var instance) ? Read(instance) : null;
            _lists.Add(id, list);
        }

        return list;
    }

    private ListDefinition? Read(XElement instance)
    {
        var name = instance.GetValue("abstractNumId") ?? "";
        if (!_abstract.TryGetValue(name, out var definition))
        {
            return null;
        }

        if (definition.GetValue("numStyleLink") is { } style && _byStyle.TryGetValue(style, out var linked))
        {
            (name, definition) = (linked.GetAttribute("abstractNumId") ?? name, linked);
        }

        var levels = new Dictionary<int, NumberingLevel>();
        foreach (var level in definition.GetChildren("lvl"))
        {
            levels[level.GetNumber("ilvl") ?? 0] = NumberingLevel.Read(level);
        }

        return new ListDefinition(name, levels, ReadChanges(instance, levels));
    }

    /// <summary>What a list changes of its definition; returns the numbers at which levels begin again.</summary>
    private static Dictionary<int, int> ReadChanges(XElement instance, Dictionary<int, NumberingLevel> levels)
    {
        var restarts = new Dictionary<int, int>();
        foreach (var change in instance.GetChildren("lvlOverride"))
        {
            var depth = change.GetNumber("ilvl") ?? 0;
            if (change.GetChild("lvl") is { } level)
            {
                levels[depth] = NumberingLevel.Read(level);
            }

            if (change.GetChild("startOverride").GetNumber("val") is { } start)
            {
                restarts[depth] = start;
            }
        }

        return restarts;
    }
}

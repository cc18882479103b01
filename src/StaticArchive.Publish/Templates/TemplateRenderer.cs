using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Models;

namespace StaticArchive.Publish.Templates;

/// <summary>
/// Writes a template with its slots filled. Elements, attributes and words go to the renderer one by one, which encodes
/// them as it does those of the theme: no markup is written as it came.
/// </summary>
public static class TemplateRenderer
{
    private const string LogoSlot = "logo";

    /// <summary>Slots of words beside which the logo need not say the archive's name again.</summary>
    private static readonly string[] NamingSlots = ["archive", "archive-title"];

    /// <summary>The template as part of a page.</summary>
    public static RenderFragment Render(Template template, TemplateValues values)
    {
        if (values.Layout.Theme.Logo is { } logo)
        {
            values.Add(
                LogoSlot,
                RenderPicture(values.Layout, logo, IsNamed(template) ? "" : values.Layout.ArchiveTitle)
            );
        }

        var nodes = EmptySlotFilter.Filter(template.Nodes, values);
        return builder => Render(builder, nodes, values);
    }

    /// <summary>The logo as an element.</summary>
    /// <param name="layout">The page's layout.</param>
    /// <param name="logo">The logo.</param>
    /// <param name="name">What it is called; empty where its name stands beside it.</param>
    public static RenderFragment RenderPicture(PageLayoutModel layout, PagePicture logo, string name) =>
        builder =>
        {
            builder.OpenElement(0, "img");
            builder.AddAttribute(1, "class", LogoSlot);
            builder.AddAttribute(1, "alt", name);
            AddSource(builder, layout, logo);
            builder.CloseElement();
        };

    private static bool IsNamed(Template template) =>
        TemplateNode
            .FindAll(template.Nodes)
            .OfType<TemplateNode.Place>()
            .Any(place =>
                NamingSlots.Contains(place.Slot.Name, StringComparer.Ordinal)
                || (place.Slot.Name == "title" && template.Part != TemplatePart.PaperHead)
            );

    private static void Render(RenderTreeBuilder builder, IReadOnlyList<TemplateNode> nodes, TemplateValues values)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.TextNode text:
                    builder.AddContent(0, text.Text);
                    break;
                case TemplateNode.Place { Slot.Name: var slot } when values.FindMarkup(slot) is { } markup:
                    builder.AddContent(0, markup);
                    break;
                case TemplateNode.Place place:
                    builder.AddContent(0, values.GetText(place.Slot.Name));
                    break;
                case TemplateNode.Element element:
                    Render(builder, element, values);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Render(RenderTreeBuilder builder, TemplateNode.Element element, TemplateValues values)
    {
        builder.OpenElement(0, element.Name);
        foreach (var attribute in element.Attributes)
        {
            AddAttribute(builder, attribute, values);
        }

        if (values.Language is not null && IsInOwnWords(element))
        {
            builder.AddAttribute(1, "lang", values.Language);
        }

        Render(builder, element.Children, values);
        builder.CloseElement();
    }

    /// <summary>
    /// Whether it holds words that the archive wrote, here or in <c>archive.yml</c>, and does not say their language.
    /// </summary>
    private static bool IsInOwnWords(TemplateNode.Element element) =>
        !element.Attributes.Any(attribute => attribute.Name == "lang")
        && element.Children.Any(child =>
            child is TemplateNode.Place { Slot.Kind: SlotKind.Text }
            || (child is TemplateNode.TextNode text && !string.IsNullOrWhiteSpace(text.Text))
        );

    private static void AddAttribute(RenderTreeBuilder builder, TemplateAttribute attribute, TemplateValues values)
    {
        var value = string.Concat(
            attribute.Value.Select(node =>
                node is TemplateNode.Place place ? values.GetText(place.Slot.Name) : ((TemplateNode.TextNode)node).Text
            )
        );
        if (attribute.Kind == TemplateAttributeKind.Picture)
        {
            AddSource(builder, values.Layout, values.Layout.Theme.Pictures[value]);
            return;
        }

        var isSite = attribute.Kind == TemplateAttributeKind.SiteUrl;
        builder.AddAttribute(1, attribute.Name, isSite ? values.Layout.Root + value : value);
        if (attribute.Name == "href" && !isSite && !value.StartsWith('#'))
        {
            builder.AddAttribute(1, "rel", "external");
        }
    }

    private static void AddSource(RenderTreeBuilder builder, PageLayoutModel layout, PagePicture picture)
    {
        builder.AddAttribute(1, "src", layout.Root + picture.Src);
        builder.AddAttribute(1, "width", picture.Width.ToString(CultureInfo.InvariantCulture));
        builder.AddAttribute(1, "height", picture.Height.ToString(CultureInfo.InvariantCulture));
    }
}

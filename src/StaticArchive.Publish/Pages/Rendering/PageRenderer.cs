using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using StaticArchive.Publish.Components;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages.Rendering;

/// <summary>
/// Renders a page of the theme to bytes. Each page gets a renderer of its own: one kept for a run keeps every page.
/// </summary>
internal static class PageRenderer
{
    private static readonly PlainHtmlEncoder Encoder = new();

    /// <summary>The bytes of a page whose component takes one parameter, <c>Page</c>.</summary>
    /// <param name="site">Whose words every component of the page gets.</param>
    public static ReadOnlyMemory<byte> Render<TPage>(object page, SiteIndex site)
        where TPage : IComponent
    {
        var renderer = new HtmlRenderer(new RendererServices(site), NullLoggerFactory.Instance);
        try
        {
            // The dispatcher runs what it is given at once: no theme component waits for anything.
#pragma warning disable VSTHRD002 // nothing asynchronous happens in a component that only arranges
            return renderer
                .Dispatcher.InvokeAsync(async () =>
                {
                    var root = await renderer.RenderComponentAsync<TPage>(
                        ParameterView.FromDictionary(
                            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Page"] = page }
                        )
                    );
                    using var writer = new Utf8TextWriter();
                    root.WriteHtmlTo(writer);
                    return writer.ToBytes();
                })
                .GetAwaiter()
                .GetResult();
#pragma warning restore VSTHRD002
        }
        finally
        {
            renderer.Dispose();
        }
    }

    /// <summary>
    /// All that a renderer asks for. A container, and the activator that a renderer falls back on, would compile how to
    /// make a component, which takes longer than a page.
    /// </summary>
    private sealed class RendererServices(SiteIndex site) : IServiceProvider, IComponentActivator
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? Encoder
            : serviceType == typeof(IComponentActivator) ? this
            : null;

        public IComponent CreateInstance(
            [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType
        )
        {
            var component = (IComponent)Activator.CreateInstance(componentType)!;
            if (component is ThemeComponent part)
            {
                part.Words = site.Words;
                part.ArchiveLanguage = site.Archive.Settings.Language;
            }

            return component;
        }
    }
}

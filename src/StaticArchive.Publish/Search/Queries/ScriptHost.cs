using System.Globalization;
using System.Text;
using Jint;
using Jint.Native;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Search.Queries;

/// <summary>
/// Runs scripts of a site as they are published, with as much of a browser around them as the search asks for. A script
/// that is loaded has run when loading returns: there is nothing to wait for. One thread at a time.
/// </summary>
internal sealed class ScriptHost : IDisposable
{
    /// <summary>
    /// A page without a form, and a loader. .NET has no decompositions where it does without ICU, as this program does
    /// on every machine (<c>é</c> stays <c>é</c>); <c>normalize</c> takes them from the table of <see
    /// cref="Folding"/>.
    /// </summary>
    private const string Page = """
        var document = { currentScript: {}, getElementById: () => null };
        var staticArchive = { load: async address => runScript(address) };
        String.prototype.normalize = function () { return decomposed(String(this)); };
        """;

    private readonly Engine _engine = new(options =>
        options.Culture(CultureInfo.InvariantCulture).LocalTimeZone(TimeZoneInfo.Utc)
    );

    private readonly Dictionary<string, OutputFile> _files;

    /// <summary>Takes the files of a site; none is looked at before it is asked for.</summary>
    public ScriptHost(IEnumerable<OutputFile> files)
    {
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _engine.SetValue("runScript", new Action<string>(Run));
        _engine.SetValue("decomposed", new Func<string, string>(Decomposed));
        _engine.Execute(Page);
    }

    /// <summary>Runs a script of the site.</summary>
    /// <param name="path">Its address below the site's root.</param>
    public void Run(string path)
    {
        _engine.Evaluate("document.currentScript").AsObject().Set("src", path);
        _engine.Execute(Encoding.UTF8.GetString(_files[path].Content().Span), path);
    }

    /// <summary>The value of an expression.</summary>
    public JsValue Evaluate(string expression) => _engine.Evaluate(expression);

    /// <summary>What a function returns; of a promise what it is kept with.</summary>
    /// <exception cref="Jint.Runtime.PromiseRejectedException">The script failed.</exception>
    public JsValue Call(JsValue function, params object?[] arguments) =>
        _engine.Invoke(function, arguments).UnwrapIfPromise();

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    private static string Decomposed(string text)
    {
        var decomposed = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            Folding.Append(decomposed, unit);
        }

        return decomposed.ToString();
    }
}

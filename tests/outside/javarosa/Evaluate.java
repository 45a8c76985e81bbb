import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.test.Scenario;
import org.javarosa.xpath.XPathNodeset;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.joda.time.DateTimeZone;

/**
 * Evaluates expressions as ODK Collect does.
 *
 * <p>Reads lines "zone TAB context TAB type TAB expression" from standard input and answers each with
 * a line: "= text" or "! kind of error". The form is loaded anew for each zone, since its dates are
 * read in it. With a type (a number of org.javarosa.core.model.Constants) the text is what a
 * calculated node of that type would hold, without (0) what string() would give.
 */
public class Evaluate {
    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String evaluate(FormDef form, String context, int type, String expression)
            throws Exception {
        EvaluationContext here =
                new EvaluationContext(form.getEvaluationContext(), Scenario.getRef(context));
        Object value = XPathParseTool.parseXPath(expression).eval(form.getMainInstance(), here);
        if (value instanceof XPathNodeset && ((XPathNodeset) value).size() == 0) {
            return "";
        }
        value = XPathFuncExpr.unpack(value);
        if (type == 0) {
            return XPathFuncExpr.toString(value);
        }
        IAnswerData held = IAnswerData.wrapData(value, type);
        return held == null ? "" : held.uncast().getString();
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String zone = "";
        FormDef form = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", 4);
            if (!parts[0].equals(zone)) {
                zone = parts[0];
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                DateTimeZone.setDefault(DateTimeZone.forID(zone));
                form = Scenario.init(new File(arguments[0])).getFormDef();
            }
            try {
                int type = Integer.parseInt(parts[2]);
                out.println("= " + escape(evaluate(form, parts[1], type, unescape(parts[3]))));
            } catch (Throwable error) {
                out.println("! " + error.getClass().getSimpleName());
            }
        }
    }
}
